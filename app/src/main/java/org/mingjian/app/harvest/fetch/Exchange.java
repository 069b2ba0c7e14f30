// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** One request and its answer, within the caps on time and size; follows nothing, runs nothing. */
@Component
class Exchange {

    private static final int LONGEST_HEADERS = 32 * 1024;

    private final HarvestProperties properties;
    private final HttpClient client;
    private final AddressGuard guard;

    Exchange(HarvestProperties properties, AddressGuard guard) {
        this.properties = properties;
        this.guard = guard;
        // A pooled connection may be handed out again while its end is under way. The lanes pause longer than one lives
        // idle.
        this.client = HttpClient.newConnection()
                .keepAlive(false)
                .resolver(new GuardedNames(guard))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        properties.patience().toMillis())
                .httpResponseDecoder(decoder -> decoder.maxHeaderSize(LONGEST_HEADERS))
                .disableRetry(true)
                .headers(headers -> headers.set("User-Agent", properties.userAgent())
                        .set("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
                        .set("Accept-Language", "zh-CN,zh;q=0.9")
                        .set("Accept-Encoding", "gzip"));
    }

    /** Fails with whatever the network or {@link FetchStopped} says. */
    Mono<Answer> get(URI address, Map<String, String> conditions) {
        return client.headers(headers -> conditions.forEach(headers::set))
                .get()
                .uri(address)
                .responseConnection(
                        (response, connection) -> answer(response, connection).doFinally(end -> connection.dispose()))
                .next()
                .timeout(properties.patience())
                .publishOn(Schedulers.boundedElastic());
    }

    /** Whether nothing forbids the address, as far as its name can be resolved at all. */
    Mono<Boolean> allowed(URI address) {
        return Mono.fromCallable(() -> guard.allows(address.getHost())).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Answer> answer(HttpClientResponse response, Connection connection) {
        String ip = connection.channel().remoteAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
        int status = response.status().code();
        Map<String, String> headers = headers(response.responseHeaders());
        if (status != 200 && status != 203) {
            return Mono.just(new Answer(status, headers, new byte[0], ip));
        }
        return body(response, connection).publishOn(Schedulers.boundedElastic()).handle((sent, sink) -> {
            try {
                long largest = properties.largestUnpacked().toBytes();
                byte[] body = Unpacking.unpack(sent, response.responseHeaders().get("content-encoding"), largest);
                sink.next(new Answer(status, headers, body, ip));
            } catch (FetchStopped stopped) {
                sink.error(stopped);
            }
        });
    }

    private Mono<byte[]> body(HttpClientResponse response, Connection connection) {
        long largest = properties.largest().toBytes();
        if (stated(response) > largest) {
            return Mono.error(new FetchStopped(VisitOutcome.TOO_LARGE));
        }
        return connection
                .inbound()
                .receive()
                .asByteArray()
                .collect(ByteArrayOutputStream::new, (whole, part) -> append(whole, part, largest))
                .map(ByteArrayOutputStream::toByteArray);
    }

    private static long stated(HttpClientResponse response) {
        String length = response.responseHeaders().get("content-length", "0");
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static void append(ByteArrayOutputStream whole, byte[] part, long largest) {
        if (whole.size() + part.length > largest) {
            throw Exceptions.propagate(new FetchStopped(VisitOutcome.TOO_LARGE));
        }
        whole.writeBytes(part);
    }

    /** Several of one name are one, joined by commas. */
    private static Map<String, String> headers(HttpHeaders sent) {
        Map<String, String> headers = new TreeMap<>();
        sent.forEach(header -> headers.merge(header.getKey(), header.getValue(), (first, more) -> first + ", " + more));
        return headers;
    }
}
