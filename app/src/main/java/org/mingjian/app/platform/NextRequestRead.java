// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.LastHttpContent;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/**
 * Asks for the next request on a connection whenever an answer has gone out. Reactor Netty 1.3.6 and 1.3.7 read on demand
 * and forget to do so when a request arrives just before the previous one has ended (its issues 4347 and 4361): the client
 * then waits for ever. One read more than needed does no harm. To be dropped with the first release that is mended.
 */
@Component
class NextRequestRead implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "nextRequestRead", new AfterEachAnswer())));
    }

    /** Only where the request was received whole: what is left of a body that was answered early is not ours to read. */
    private static final class AfterEachAnswer extends ChannelDuplexHandler {

        private boolean received;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpMessage || message instanceof LastHttpContent) {
                received = message instanceof LastHttpContent;
            }
            context.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof LastHttpContent && received) {
                context.write(message, promise.unvoid()).addListener(sent -> context.read());
            } else {
                context.write(message, promise);
            }
        }
    }
}
