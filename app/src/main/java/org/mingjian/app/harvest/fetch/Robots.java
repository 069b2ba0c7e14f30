// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What robots.txt of each host asks for (RFC 9309), kept for an hour. */
@Component
class Robots {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final long HOSTS = 10_000;
    private static final int REDIRECTS = 5;

    private final Exchange exchange;
    private final HostLanes lanes;
    private final String name;
    private final Cache<String, BaseRobotRules> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(HOSTS).build();

    Robots(Exchange exchange, HostLanes lanes, HarvestProperties properties) {
        this.exchange = exchange;
        this.lanes = lanes;
        this.name = properties.userAgent().split("[/\\s(]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Whether the address may be visited; fails as an exchange does where nobody can tell. */
    Mono<Boolean> allow(URI address) {
        String origin = address.getScheme() + "://" + WebAddress.host(address);
        BaseRobotRules kept = known.getIfPresent(origin);
        Mono<BaseRobotRules> rules = kept != null
                ? Mono.just(kept)
                : read(URI.create(origin + "/robots.txt"), REDIRECTS)
                        .doOnNext(read -> keep(origin, read, WebAddress.host(address)));
        return rules.map(found -> found.isAllowed(address.toString()));
    }

    private void keep(String origin, BaseRobotRules rules, String host) {
        known.put(origin, rules);
        if (rules.getCrawlDelay() > 0) {
            lanes.pace(host, Duration.ofMillis(rules.getCrawlDelay()));
        }
    }

    private Mono<BaseRobotRules> read(URI file, int redirects) {
        return lanes.inTurn(WebAddress.host(file), exchange.get(file, Map.of())).flatMap(answer -> {
            String location = answer.header("location");
            if (answer.redirects() && location != null && redirects > 0) {
                return WebAddress.of(Redirection.resolve(file, location))
                        .map(next -> read(next, redirects - 1))
                        .orElse(Mono.just(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)));
            }
            // Without it nothing may be visited (RFC 9309, 2.3.1.4), but nobody has forbidden it either: it is as if
            // the page failed.
            return answer.status() >= 500 || answer.status() == 429
                    ? Mono.error(new FetchStopped(answer.outcome()))
                    : Mono.just(rules(file, answer));
        });
    }

    private BaseRobotRules rules(URI file, Answer answer) {
        if (answer.status() == 200) {
            // A parser keeps the warnings of its file, so each file has its own.
            return new SimpleRobotRulesParser()
                    .parseContent(file.toString(), answer.body(), "text/plain", List.of(name));
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
}
