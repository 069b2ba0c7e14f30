// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.RectificationStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happens to rectifications; whoever changes one holds it, see {@link RectificationRepository#hold}. */
@Repository
class RectificationChangeRepository {

    private final DatabaseClient database;

    RectificationChangeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where the same finding is being put right already. */
    Mono<Long> open(OpenRectifications.Opened item) {
        return database.sql("""
                        insert into rectification (notice, number, evaluation, bureau, bureau_name, finding,
                            indicator, subject, problem, requirement, severity, curable, issued_on, first_due_on, due_on)
                        values (:notice, :number, :evaluation, :bureau, :name, :finding, :indicator, :subject, :problem, :requirement,
                            :severity, :curable, :on, :due, :due)
                        on conflict (bureau, finding) where state in ('ISSUED', 'REPORTED', 'RETURNED') do nothing
                        returning id""")
                .bind("notice", item.notice())
                .bind("number", item.number())
                .bind("evaluation", item.evaluation())
                .bind("bureau", item.bureau())
                .bind("name", item.bureauName())
                .bind("finding", item.finding())
                .bind("indicator", item.indicator())
                .bind("subject", item.subject())
                .bind("problem", item.problem())
                .bind("requirement", item.requirement())
                .bind("severity", item.severity())
                .bind("curable", item.curable())
                .bind("on", item.issuedOn())
                .bind("due", item.dueOn())
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /** What the bureau prepares. */
    Mono<Void> prepare(long id, ReportDraft report, String account) {
        return database.sql("""
                        update rectification set measures = :measures, responsible = :responsible, evidence = :evidence,
                            prepared_by = :account where id = :id""")
                .bind("id", id)
                .bind("measures", report.measuresSaid())
                .bind("responsible", report.responsibleSaid())
                .bind("evidence", report.links().toArray(String[]::new))
                .bind("account", account)
                .then();
    }

    Mono<Void> report(long id, LocalDate on, String account) {
        return database.sql("""
                        update rectification set state = 'REPORTED', feedback_on = :on, reported_by = :account,
                            verified_on = null where id = :id""")
                .bind("id", id)
                .bind("on", on)
                .bind("account", account)
                .then();
    }

    /** @param closedBy for {@link RectificationStatus#CLOSED} only */
    Mono<Void> settle(long id, RectificationStatus state, LocalDate on, @Nullable String closedBy) {
        return database.sql("""
                        update rectification set state = :state, verified_on = :on, closed_by = :by,
                            returns = returns + case :state when 'RETURNED' then 1 else 0 end where id = :id""")
                .bind("id", id)
                .bind("state", state.name())
                .bind("on", on)
                .bind("by", Parameters.in(R2dbcType.VARCHAR, closedBy))
                .then();
    }

    /** Notes of whoever has let its last day pass that it is told; each last day once. */
    Flux<Long> tellOverdue(LocalDate today) {
        return database.sql("""
                        update rectification set overdue_told = due_on
                        where state in ('ISSUED', 'RETURNED') and due_on < :today
                            and overdue_told is distinct from due_on
                        returning id""")
                .bind("today", today)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all();
    }

    /** Notes a reminder to bureaus about findings, and about whatever of theirs is overdue; ids of the items it is about. */
    Flux<Long> reminded(List<String> bureaus, List<String> findings, LocalDate on) {
        return database.sql("""
                        update rectification set reminded_on = reminded_on || :on
                        where bureau = any(:bureaus) and state in ('ISSUED', 'RETURNED') and not :on = any(reminded_on)
                            and (finding = any(:findings) or due_on < :on)
                        returning id""")
                .bind("bureaus", bureaus.toArray(String[]::new))
                .bind("findings", findings.toArray(String[]::new))
                .bind("on", on)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all();
    }

    Mono<Void> extend(long id, LocalDate dueOn) {
        return database.sql("update rectification set due_on = :due where id = :id")
                .bind("id", id)
                .bind("due", dueOn)
                .then();
    }

    Mono<Void> recurred(long id, List<LocalDate> days) {
        return database.sql("update rectification set recurred_on = :days where id = :id")
                .bind("id", id)
                .bind("days", days.toArray(LocalDate[]::new))
                .then();
    }
}
