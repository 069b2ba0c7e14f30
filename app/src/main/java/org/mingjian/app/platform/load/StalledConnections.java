// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import io.netty.handler.timeout.WriteTimeoutHandler;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes connections on which nothing moves: a body of which no byte comes any more, an answer nobody reads any more. */
@Component
class StalledConnections implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final LoadProperties limits;

    StalledConnections(LoadProperties limits) {
        this.limits = limits;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        long millis = limits.stalled().toMillis();
        factory.addServerCustomizers(server -> server.readTimeout(limits.stalled())
                .doOnChannelInit((observer, channel, address) -> channel.pipeline()
                        .addFirst("stalledAnswer", new WriteTimeoutHandler(millis, TimeUnit.MILLISECONDS))));
    }
}
