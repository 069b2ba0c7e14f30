// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an issued notice does to the register, in the transaction that issues it: opens items, or reminds of those that are open. */
@Component
public class OpenRectifications {

    private final RectificationChangeRepository changes;
    private final RectificationChange change;

    OpenRectifications(RectificationChangeRepository changes, RectificationChange change) {
        this.changes = changes;
        this.change = change;
    }

    /**
     * What a notice lists.
     *
     * @param number of the notice
     * @param requirement what is to be done
     * @param severity of the indicator
     * @param curable whether the rule can find it put right
     */
    public record Opened(
            long notice,
            String number,
            long evaluation,
            String bureau,
            String bureauName,
            String finding,
            String indicator,
            String subject,
            String problem,
            String requirement,
            String severity,
            boolean curable,
            LocalDate issuedOn,
            LocalDate dueOn) {}

    /** A finding that is being put right already is not opened twice. */
    public Mono<Void> open(List<Opened> items, String account) {
        return Flux.fromIterable(items)
                .concatMap(item -> changes.open(item)
                        .flatMap(id -> change.opened(
                                id,
                                item.bureau(),
                                account,
                                new RectificationEvent.Entry(
                                        RectificationEvent.Kind.ISSUED,
                                        item.number(),
                                        Map.of("dueOn", item.dueOn().toString())))))
                .collectList()
                .flatMap(opened -> change.stored(opened, account));
    }

    /** A reminder or supervision order (提醒、督办) was issued: what it is about knows the day. */
    public Mono<Void> remind(List<String> bureaus, List<String> findings, LocalDate on, String account) {
        return changes.reminded(bureaus, findings, on)
                .collectList()
                .flatMap(reminded -> change.stored(reminded, account));
    }
}
