// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.HandlingStage;
import org.mingjian.rules.facts.RequestStage;
import org.mingjian.rules.scheme.Parameters;

/** Requests that were answered and should be filed away by now; a request without any row is asked only of a complete register. */
public final class StageCases implements CaseFamily {

    private static final String INDICATOR = "YS-02";
    private static final String REGISTER = "request-stages";

    private final Parameters parameters;

    public StageCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<StageRecord> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, List<RequestStage>> stages =
                facts.all(RequestStage.class).stream().collect(Collectors.groupingBy(RequestStage::request));
        Map<String, LocalDate> replied = FirstReplies.of(facts);
        return facts.all(DisclosureRequest.class).stream()
                .filter(request -> facts.known(request.withdrawnOn()) == null)
                .filter(request -> !request.receivedOn().isBefore(parameters.date(INDICATOR, "dutySince")))
                .flatMap(request -> Stream.ofNullable(record(
                        request, replied.get(request.id()), stages.getOrDefault(request.id(), List.of()), facts)));
    }

    private @Nullable StageRecord record(
            DisclosureRequest request, @Nullable LocalDate repliedOn, List<RequestStage> rows, BureauFacts facts) {
        if (repliedOn == null) {
            return null;
        }
        LocalDate due = repliedOn.plusDays(parameters.whole(INDICATOR, "archiveDays"));
        boolean complete = facts.complete(REGISTER, request.receivedOn(), due);
        if (!facts.asOf().isAfter(due) || rows.isEmpty() && !complete) {
            return null;
        }
        Map<HandlingStage, LocalDate> days = new EnumMap<>(HandlingStage.class);
        rows.forEach(row -> days.put(row.stage(), row.on()));
        List<HandlingStage> missing = new ArrayList<>(List.of(HandlingStage.values()));
        missing.removeAll(days.keySet());
        List<HandlingStage> reversed =
                days.keySet().stream().filter(stage -> reversed(stage, days)).toList();
        return new StageRecord(request.id(), complete, missing, reversed, repliedOn, due, request.source());
    }

    private static boolean reversed(HandlingStage stage, Map<HandlingStage, LocalDate> days) {
        LocalDate own = days.get(stage);
        return days.entrySet().stream()
                .anyMatch(other -> place(other.getKey()) < place(stage)
                        && own != null
                        && other.getValue().isAfter(own));
    }

    /** Reviewing may come before or after the work: some review the request, others the draft. */
    private static int place(HandlingStage stage) {
        return switch (stage) {
            case REGISTERED -> 1;
            case ASSIGNED -> 2;
            case REVIEWED, HANDLED -> 3;
            case REPLIED -> 4;
            case ARCHIVED -> 5;
        };
    }
}
