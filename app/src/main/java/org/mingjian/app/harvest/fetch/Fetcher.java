// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Visits an address: asks robots.txt, waits for its turn, follows redirects. Never fails; whatever happens is an outcome. */
@Component
public class Fetcher {

    private static final Logger log = LoggerFactory.getLogger(Fetcher.class);

    private final Exchange exchange;
    private final Robots robots;
    private final HostLanes lanes;
    private final HarvestProperties properties;
    private final Clock clock;

    Fetcher(Exchange exchange, Robots robots, HostLanes lanes, HarvestProperties properties, Clock clock) {
        this.exchange = exchange;
        this.robots = robots;
        this.lanes = lanes;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param conditions headers under which the site need not send what we have: {@code If-None-Match}, {@code If-Modified-Since} */
    public Mono<Fetched> fetch(String address, Map<String, String> conditions) {
        URI first = WebAddress.of(address).orElse(null);
        return first == null
                ? Mono.just(Fetched.of(VisitOutcome.BAD_ADDRESS, URI.create("about:blank")))
                : step(first, new Redirection(first, properties.redirects()), conditions);
    }

    private Mono<Fetched> step(URI address, Redirection way, Map<String, String> conditions) {
        return robots.allow(address)
                .flatMap(allowed -> allowed
                        ? lanes.inTurn(WebAddress.host(address), exchange.get(address, conditions))
                                .flatMap(answer -> answered(address, answer, way, conditions))
                        : Mono.just(Fetched.of(VisitOutcome.ROBOTS, address)))
                .onErrorResume(thrown -> Mono.just(failed(address, thrown)));
    }

    private Mono<Fetched> answered(URI address, Answer answer, Redirection way, Map<String, String> conditions) {
        String location = answer.header("location");
        if (!answer.redirects() || location == null) {
            return Mono.just(fetched(address, answer));
        }
        try {
            URI next = way.step(address, location);
            // A private address is named as such before anything else, for it is an attack or a grave mistake.
            if (way.leavesTheSite(next)) {
                return elsewhere(next);
            }
            return way.leadsHome(next)
                    ? Mono.just(Fetched.of(VisitOutcome.TO_HOME, next))
                    : step(next, way, conditions);
        } catch (FetchStopped stopped) {
            return Mono.just(Fetched.of(stopped.outcome(), address));
        }
    }

    private Mono<Fetched> elsewhere(URI next) {
        return exchange.allowed(next)
                .map(allowed -> Fetched.of(allowed ? VisitOutcome.OTHER_SITE : VisitOutcome.FORBIDDEN_ADDRESS, next));
    }

    private Fetched fetched(URI address, Answer answer) {
        Duration retryAfter = retryAfter(answer.header("retry-after"));
        if (answer.outcome() == VisitOutcome.BUSY) {
            lanes.rest(WebAddress.host(address), retryAfter == null ? properties.pause() : retryAfter);
        }
        return new Fetched(
                answer.outcome(), address, answer.status(), answer.headers(), answer.body(), answer.ip(), retryAfter);
    }

    private static Fetched failed(URI address, Throwable thrown) {
        VisitOutcome outcome = Failures.outcome(thrown);
        if (outcome == VisitOutcome.FAULT) {
            log.error("visiting {} failed", address, thrown);
        }
        return Fetched.of(outcome, address);
    }

    /** Seconds or a moment (RFC 9110, 10.2.3); null where it says neither. */
    private @Nullable Duration retryAfter(@Nullable String words) {
        if (words == null) {
            return null;
        }
        if (words.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(words));
        }
        try {
            Instant moment = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(clock.instant(), moment);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
