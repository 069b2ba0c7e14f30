// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelOption;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mingjian.app.message.MessageProperties;
import org.mingjian.app.message.MessageWords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pushes messages to webhooks as signed JSON. Any answer of 2xx is taken for received; nothing is followed, nothing of
 * the answer is read.
 */
@Component
class PushWebhook {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newConnection()
            .keepAlive(false)
            .followRedirect(false)
            .disableRetry(true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) PATIENCE.toMillis());

    private final WebhookAddress addresses;
    private final MessageProperties properties;
    private final Clock clock;

    PushWebhook(WebhookAddress addresses, MessageProperties properties, Clock clock) {
        this.addresses = addresses;
        this.properties = properties;
        this.clock = clock;
    }

    /** Complete when the receiver has taken it. */
    Mono<Void> push(Sending sending) {
        URI url = URI.create(Objects.requireNonNull(sending.url()));
        String body = JSON.writeValueAsString(content(sending));
        return Mono.fromCallable(() -> addresses.resolve(url))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(address -> post(url, address, sending, body))
                .timeout(PATIENCE);
    }

    private Mono<Void> post(URI url, InetAddress address, Sending sending, String body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        String secret = Objects.requireNonNull(sending.secret());
        // The address that was looked at is the one connected to: the name is not asked for a second time.
        InetSocketAddress remote = new InetSocketAddress(address, WebhookAddress.port(url));
        HttpClient client = CLIENT.remoteAddress(() -> remote);
        if ("https".equalsIgnoreCase(url.getScheme())) {
            client = client.secure();
        }
        return client.headers(headers -> headers.set("Host", url.getAuthority())
                        .set("Content-Type", "application/json")
                        .set("User-Agent", "Mingjian/1.0")
                        .set("X-Mingjian-Delivery", sending.id().toString())
                        .set("X-Mingjian-Timestamp", timestamp)
                        .set("X-Mingjian-Signature", WebhookSignature.of(secret, timestamp, body)))
                .post()
                .uri(WebhookAddress.path(url))
                .send(ByteBufMono.fromString(Mono.just(body), StandardCharsets.UTF_8, ByteBufAllocator.DEFAULT))
                .response()
                .flatMap(response -> response.status().code() / 100 == 2
                        ? Mono.<Void>empty()
                        : Mono.error(new PushRefused(response.status().code())));
    }

    private Map<String, Object> content(Sending sending) {
        Sending.Message message = sending.message();
        MessageWords words = MessageWords.of(message.kind(), message.values());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", message.id());
        content.put("kind", message.kind());
        content.put("to", Map.of("kind", message.toKind(), "name", message.toName()));
        content.put("subject", words.subject());
        content.put("text", words.text());
        content.put("link", properties.address() + message.link());
        content.put("createdAt", message.createdAt());
        return content;
    }

    /** The receiver answered, but not with 2xx. */
    static final class PushRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PushRefused(int status) {
            super("HTTP " + status);
        }
    }
}
