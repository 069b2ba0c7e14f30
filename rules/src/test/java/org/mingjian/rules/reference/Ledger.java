// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.HandlingStage;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.RequestStage;

/** YS-02: the six stages of an answered request, and their order. */
final class Ledger {

    private static final Map<HandlingStage, List<HandlingStage>> BEFORE = Map.of(
            HandlingStage.REGISTERED, List.of(),
            HandlingStage.ASSIGNED, List.of(HandlingStage.REGISTERED),
            HandlingStage.REVIEWED, List.of(HandlingStage.REGISTERED, HandlingStage.ASSIGNED),
            HandlingStage.HANDLED, List.of(HandlingStage.REGISTERED, HandlingStage.ASSIGNED),
            HandlingStage.REPLIED,
                    List.of(
                            HandlingStage.REGISTERED,
                            HandlingStage.ASSIGNED,
                            HandlingStage.REVIEWED,
                            HandlingStage.HANDLED),
            HandlingStage.ARCHIVED,
                    List.of(
                            HandlingStage.REGISTERED,
                            HandlingStage.ASSIGNED,
                            HandlingStage.REVIEWED,
                            HandlingStage.HANDLED,
                            HandlingStage.REPLIED));

    private Ledger() {}

    static void stages(Docket docket, Notebook notes) {
        LocalDate since = docket.date("YS-02", "dutySince");
        for (DisclosureRequest request : docket.all(DisclosureRequest.class)) {
            Optional<LocalDate> replied = docket.all(RequestReply.class).stream()
                    .filter(reply -> reply.request().equals(request.id()))
                    .map(RequestReply::sentOn)
                    .filter(docket::past)
                    .min(Comparator.naturalOrder());
            if (replied.isPresent()
                    && docket.past(request.receivedOn())
                    && !request.receivedOn().isBefore(since)
                    && !docket.past(request.withdrawnOn())
                    && docket.counts(replied.get().plusDays(docket.whole("YS-02", "archiveDays") + 1))) {
                request(docket, notes, request, replied.get().plusDays(docket.whole("YS-02", "archiveDays")));
            }
        }
    }

    private static void request(Docket docket, Notebook notes, DisclosureRequest request, LocalDate due) {
        Map<HandlingStage, LocalDate> done = new EnumMap<>(HandlingStage.class);
        for (RequestStage stage : docket.all(RequestStage.class)) {
            if (stage.request().equals(request.id()) && docket.past(stage.on())) {
                done.put(stage.stage(), stage.on());
            }
        }
        boolean complete = docket.complete("request-stages", request.receivedOn(), due);
        if (done.isEmpty() && !complete) {
            return;
        }
        notes.ask();
        int missing = HandlingStage.values().length - done.size();
        if (missing > 0 && complete) {
            notes.violated("STAGE_MISSING", request.id(), missing);
        } else if (missing > 0) {
            notes.pending("STAGES_UNRECORDED", request.id());
        }
        int reversed = 0;
        for (HandlingStage stage : done.keySet()) {
            boolean early = BEFORE.get(stage).stream()
                    .anyMatch(
                            other -> done.containsKey(other) && done.get(other).isAfter(done.get(stage)));
            reversed += early ? 1 : 0;
        }
        if (reversed > 0) {
            notes.violated("ORDER_REVERSED", request.id(), reversed);
        }
    }
}
