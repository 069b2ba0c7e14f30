// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.pastresult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.app.intake.file.PlainTable;
import org.mingjian.dashboards.pastresult.PastResultDesk;
import org.mingjian.dashboards.pastresult.PastResultReport;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes in a published table of results; a line that fits no bureau is told and leaves the others alone. */
@Component
class ImportPastResults implements PastResultDesk {

    private final FactRepository facts;
    private final ReceiveFacts receive;
    private final AuditTrail trail;

    ImportPastResults(FactRepository facts, ReceiveFacts receive, AuditTrail trail) {
        this.facts = facts;
        this.receive = receive;
        this.trail = trail;
    }

    @Override
    public Mono<PastResultReport> take(byte[] file, String period, String document, boolean dryRun) {
        return Flux.concat(facts.ofType("bureaus"), facts.ofType("bureau-reforms"))
                .collectList()
                .map(known ->
                        new PastResultTable(new BureauNames(known), Map.of("period", period, "document", document)))
                .flatMap(table -> {
                    try {
                        table.read(PlainTable.lines(file));
                    } catch (IOException unreadable) {
                        return Mono.just(PastResultReport.unreadable(String.valueOf(unreadable.getMessage())));
                    }
                    return receive.objects("past-results", table.rows(), dryRun)
                            .collectList()
                            .map(verdicts -> report(table, verdicts, dryRun))
                            .delayUntil(report -> dryRun ? Mono.<Void>empty() : recorded(period, document, report));
                });
    }

    private Mono<Void> recorded(String period, String document, PastResultReport report) {
        Map<String, Integer> counts = Map.of("created", report.created(), "updated", report.updated());
        return trail.record(
                new AuditEntry("past-result.import", "past-results/" + period, null, null, counts, document));
    }

    private static PastResultReport report(PastResultTable table, List<Verdict> verdicts, boolean dryRun) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>(table.problems());
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            counts.merge(verdict.status(), 1, Integer::sum);
            String problem = verdict.problem();
            if (problem != null) {
                String source = Objects.requireNonNullElse(table.rows().get(i).get("source"), "");
                problems.add(PastResultTable.WORDS.say("OF_ROW", source, problem));
            }
        }
        return new PastResultReport(
                dryRun,
                counts.getOrDefault("created", 0),
                counts.getOrDefault("updated", 0),
                counts.getOrDefault("unchanged", 0),
                problems);
    }
}
