// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Tries whether a site opens, as a visitor would: it answers within 15 seconds and reports no fault of its own. Beside the
 * lanes of the harvests, for whoever stands in a queue cannot tell how long the site took.
 */
@Component
public class SiteProbing {

    /** 国办秘函〔2019〕19号: 超过 15 秒打不开. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final int SITE_FAULT = 500;

    private final HttpClient client;

    SiteProbing(HarvestProperties properties, AddressGuard guard) {
        this.client = HttpClient.create(ConnectionProvider.newConnection())
                .resolver(new GuardedNames(guard))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) LONGEST.toMillis())
                .headers(headers -> headers.set("User-Agent", properties.userAgent()));
    }

    /** Whether it opened. */
    public Mono<Boolean> opens(String site) {
        return client.get()
                .uri(URI.create(site))
                .responseConnection((response, connection) -> {
                    connection.dispose();
                    return Mono.just(response.status().code() < SITE_FAULT);
                })
                .next()
                .timeout(LONGEST)
                .onErrorReturn(false);
    }
}
