// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.PlatformRepository.Platform;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.Fetcher;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.harvest.source.ListReading;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.app.harvest.source.SourceKind;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes how the disclosure platform of a site is laid out (国办公开办函〔2019〕61号): its name, the sections that opened, and
 * whether the entry for requests opens. Told once, when the harvest is over. A platform on which fewer than three sections
 * were found may only not be understood, and one of which a section did not answer was not seen whole: neither is told.
 */
@Component
class WatchPlatform {

    private static final int UNDERSTOOD = 3;

    private final PlatformRepository platforms;
    private final ReceiveFacts receive;
    private final Fetcher fetcher;
    private final Clock clock;

    WatchPlatform(PlatformRepository platforms, ReceiveFacts receive, Fetcher fetcher, Clock clock) {
        this.platforms = platforms;
        this.receive = receive;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Its first page. */
    Mono<Void> looked(Visit visit, Source source, Fetched fetched) {
        return source.kind() != SourceKind.PLATFORM
                ? Mono.empty()
                : Mono.justOrEmpty(ListReading.platform(fetched)).flatMap(page -> platforms.found(visit, page));
    }

    /** All pages of the harvest have been visited. */
    Mono<Void> tell(long harvest) {
        return platforms
                .of(harvest)
                .filter(platform -> platform.found() >= UNDERSTOOD && platform.unanswered() == 0)
                .concatMap(platform -> entryOpens(platform)
                        .flatMap(opens -> receive.objects("site-checks", List.of(check(platform, opens)), false)
                                .then()))
                .then();
    }

    /** {@code true} or {@code false}; empty words where there is no entry or it did not answer. */
    private Mono<String> entryOpens(Platform platform) {
        String entry = platform.entry();
        return entry == null ? Mono.just("") : fetcher.fetch(entry, Map.of()).map(fetched -> opens(fetched.outcome()));
    }

    private static String opens(VisitOutcome outcome) {
        return outcome.there() ? "true" : outcome == VisitOutcome.GONE ? "false" : "";
    }

    private Map<String, Object> check(Platform platform, String entryOpens) {
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("bureau", platform.bureau());
        check.put("site", platform.address());
        check.put("checkedOn", City.day(clock.instant()).toString());
        check.put("hasDisclosureColumn", true);
        put(check, "columnName", platform.name());
        check.put("sections", platform.opened());
        put(check, "requestEntryOpens", entryOpens);
        check.put("source", platform.address());
        return check;
    }

    private static void put(Map<String, Object> check, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            check.put(field, value);
        }
    }
}
