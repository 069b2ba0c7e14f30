// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes how new the newest item of a portal column (栏目) is, as its list shows. A list without dates says nothing about age,
 * and one that seems to hold no items may only be one that is not understood: neither is called stale or empty.
 */
@Component
class WatchColumn {

    private final ReceiveFacts receive;
    private final Clock clock;

    WatchColumn(ReceiveFacts receive, Clock clock) {
        this.receive = receive;
        this.clock = clock;
    }

    /** @param newest date of the newest item on the first page of the list */
    Mono<Void> looked(Source source, @Nullable LocalDate newest) {
        if (source.column() == null || source.columnKind() == null || newest == null) {
            return Mono.empty();
        }
        Map<String, String> column = new LinkedHashMap<>();
        column.put("bureau", source.bureau());
        column.put("id", source.id());
        column.put("name", source.column());
        column.put("kind", source.columnKind().name());
        column.put("lastPublishedOn", newest.toString());
        column.put("checkedOn", City.day(clock.instant()).toString());
        column.put("url", source.address());
        column.put("source", source.address());
        return receive.objects("portal-columns", List.of(column), false).then();
    }
}
