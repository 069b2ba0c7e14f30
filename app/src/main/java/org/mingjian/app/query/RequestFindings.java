// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.request.RequestRow;
import org.mingjian.rules.findings.Outcome;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What evaluations found about requests and their replies. */
@Component
final class RequestFindings {

    /** Each as the newest evaluation says it that has it: a request falls due in one period and is shown in all later ones. */
    private static final String FINDINGS = StandingEvaluations.VISIBLE + """
            select distinct on (f.id) f.bureau, f.subject, f.id, f.indicator, f.outcome, f.effective,
                f.content -> 'finding' ->> 'message' as message
            from finding f join visible v on v.id = f.evaluation
            where v.period_to <= :until and (:all or f.bureau = :own) and (:bureau = '' or f.bureau = :bureau)
                and f.indicator = any(:asking) and f.outcome not in ('SATISFIED', 'NOT_APPLICABLE')
            order by f.id, v.period_to desc, v.id desc""";

    private final DatabaseClient database;
    private final Editions editions;

    RequestFindings(DatabaseClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /**
     * By {@link #name}; nothing before the first evaluation.
     *
     * @param head of the period up to which evaluations are read
     */
    Mono<Map<String, List<RequestRow.About>>> of(@Nullable EvaluationHead head, String bureau, Viewer viewer) {
        if (head == null) {
            return Mono.just(Map.of());
        }
        return Sight.of(viewer)
                .bind(database.sql(FINDINGS))
                .bind("until", head.to())
                .bind("bureau", bureau)
                .bind("asking", asking())
                .map(row -> Map.entry(
                        name(Cells.text(row, "bureau"), Cells.text(row, "subject")),
                        new RequestRow.About(
                                Cells.text(row, "id"),
                                Cells.text(row, "indicator"),
                                Outcome.valueOf(Cells.text(row, "outcome")),
                                Cells.decimal(row, "effective"),
                                Cells.text(row, "message"))))
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What a finding is about, among all bureaus. */
    static String name(String bureau, String subject) {
        return bureau + "\n" + subject;
    }

    private String[] asking() {
        return editions.rulebook().indicators().values().stream()
                .filter(one -> one.facts().contains("disclosure-requests")
                        || one.facts().contains("request-replies"))
                .map(one -> one.id())
                .toArray(String[]::new);
    }
}
