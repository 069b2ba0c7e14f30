// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingjian.app.intake.page.ReportLikeness;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/**
 * Stores facts of one type, and what follows from them: a new annual report is held against last year's and the others of
 * its year, which may then be like it too.
 */
@Component
class FactStore {

    private final FactRepository facts;
    private final FactHistoryRepository history;
    private final RegisterRecords records;

    FactStore(FactRepository facts, FactHistoryRepository history, RegisterRecords records) {
        this.facts = facts;
        this.history = history;
        this.records = records;
    }

    /** @param rows facts of one type, no two with the same key */
    @Transactional
    public Mono<Stored> put(List<RowFact> rows) {
        Mono<Void> turn = ofReports(rows)
                ? facts.bureauCodes().flatMap(codes -> history.takeTurns("annual-reports", codes))
                : Mono.empty();
        return turn.then(Mono.defer(() -> completed(rows)))
                .flatMap(all -> records.before(all)
                        .flatMap(before -> history.put(all)
                                .delayUntil(statuses -> records.of(all, statuses, before))
                                .map(statuses -> Stored.of(all, statuses).first(rows.size()))));
    }

    /** The facts as they are to be stored, in the order of the rows, and behind them others that change with them. */
    Mono<List<StoredFact>> completed(List<RowFact> rows) {
        if (!ofReports(rows)) {
            return Mono.just(StoredFact.of(rows));
        }
        List<AnnualReport> sent = rows.stream()
                .map(row -> (AnnualReport) Objects.requireNonNull(row.fact()))
                .toList();
        SortedSet<Integer> years = new TreeSet<>();
        sent.forEach(report -> years.addAll(List.of(report.year() - 1, report.year(), report.year() + 1)));
        return names().flatMap(names -> facts.reports(years)
                .map(AnnualReport.class::cast)
                .collectList()
                .map(known -> compared(sent, known, new ReportLikeness(names))));
    }

    private Mono<Map<String, String>> names() {
        return facts.ofType("bureaus").collectMap(Fact::bureau, fact -> ((Bureau) fact).name());
    }

    private static boolean ofReports(List<RowFact> rows) {
        return rows.get(0).fact() instanceof AnnualReport;
    }

    private static List<StoredFact> compared(
            List<AnnualReport> sent, List<AnnualReport> known, ReportLikeness likeness) {
        Map<String, AnnualReport> all = new LinkedHashMap<>();
        sent.forEach(report -> all.put(name(report), report));
        known.forEach(report -> all.putIfAbsent(name(report), report));
        Map<String, AnnualReport> before = new LinkedHashMap<>();
        known.forEach(report -> before.put(name(report), report));
        sent.forEach(report -> before.remove(name(report)));
        List<StoredFact> facts = new ArrayList<>();
        for (AnnualReport report : likeness.compared(List.copyOf(all.values()))) {
            AnnualReport old = before.get(name(report));
            if (old == null || !FactTypes.contentHash(old).equals(FactTypes.contentHash(report))) {
                facts.add(StoredFact.of(report));
            }
        }
        return facts;
    }

    private static String name(AnnualReport report) {
        return report.bureau() + "/" + report.year();
    }
}
