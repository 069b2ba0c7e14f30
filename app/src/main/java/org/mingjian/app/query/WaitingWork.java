// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.app.notice.ReceiptTerm;
import org.mingjian.dashboards.home.Work;
import org.mingjian.dashboards.home.WorkCount;
import org.mingjian.dashboards.home.WorkQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What waits for the office, counted by one statement; each kind counts the rows its list shows. */
@Component
final class WaitingWork implements WorkQuery {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** Days before its end from which something granted is said to end soon. */
    private static final int SOON = 30;

    private static final String REVIEW = """
            select f.bureau, null::date as due,
                (select (e.finished_at at time zone 'Asia/Shanghai')::date from evaluation e
                 where e.id = f.evaluation) as since
            from finding f
            where f.outcome = 'PENDING'
                and f.evaluation = (
                    select id from (
                        select distinct on (scheme, period) * from evaluation
                        where state in ('IN_REVIEW', 'PUBLISHED') order by scheme, period, id desc) newest
                    where state = 'IN_REVIEW'
                    order by scheme = '%s' desc, period_to desc, period_from desc, id desc limit 1)
                and not exists (
                    select from decision_proposal d where d.state = 'PROPOSED' and d.finding = f.id)""".formatted(SchemeReader.STANDARD);

    private static final String SECOND = """
            select d.bureau, (select a.decide_until from appeal a where d.cause = 'appeal/' || a.id) as due,
                (d.proposed_at at time zone 'Asia/Shanghai')::date as since
            from decision_proposal d where d.state = 'PROPOSED'""";

    private static final String APPEAL = """
            select a.bureau, a.decide_until as due, null::date as since from appeal a
            where not exists (
                select from decision_proposal d where d.cause = 'appeal/' || a.id and d.state = 'CONFIRMED')""";

    private static final String APPLICATION = """
            select w.bureau, null::date as due, null::date as since from waiver_application w
            where not exists (
                select from decision_proposal d where d.cause = 'waiver/' || w.id and d.state = 'CONFIRMED')""";

    private static final String RECEIPT = """
            select (select min(b.bureau) from notice_bureau b where b.notice = n.id and b.acknowledged_at is null) as bureau,
                null::date as due, n.issued_on as since
            from notice n where n.state = 'ISSUED'""";

    private static final String RECHECK =
            "select bureau, due_on as due, null::date as since from rectification where state = 'REPORTED'";

    private static final String OVERDUE = """
            select bureau, due_on as due, null::date as since from rectification
            where state in ('ISSUED', 'RETURNED') and due_on < :today""";

    private static final String ENDING = """
            select bureau, (content ->> 'to')::date as due, null::date as since from fact
            where type = 'decisions' and superseded_at is null and content ->> 'outcome' = 'GRANTED'
                and content ->> 'kind' in ('WAIVER', 'NOT_APPLICABLE')
                and (content ->> 'to')::date between :today and :soon""";

    private static final String PROPOSAL = """
            select p.bureau, null::date as due, null::date as since from notice_proposal p
            where p.evaluation = coalesce(
                    (select id from visible where state = 'PUBLISHED' %1$s limit 1), (select id from visible %1$s limit 1))
                and p.content ->> 'kind' <> 'COMMENDATION'
                and not exists (
                    select from notice n join notice_bureau b on b.notice = n.id
                    where n.evaluation = p.evaluation and n.kind = p.content ->> 'kind' and n.state <> 'DISCARDED'
                        and b.bureau = p.bureau)""".formatted(
            "order by scheme = '%s' desc, period_to desc, period_from desc, id desc".formatted(SchemeReader.STANDARD));

    /** One entry for each kind: its rows, each with the bureau, the day it falls due and the day it began to wait. */
    private static final Map<Work, String> ROWS = Map.of(
            Work.REVIEW, REVIEW,
            Work.SECOND, SECOND,
            Work.APPEAL, APPEAL,
            Work.APPLICATION, APPLICATION,
            Work.RECEIPT, RECEIPT,
            Work.RECHECK, RECHECK,
            Work.OVERDUE, OVERDUE,
            Work.ENDING, ENDING,
            Work.PROPOSAL, PROPOSAL);

    private static final String COUNTS = ROWS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(kind ->
                    "select %d as position, '%s' as work, count(*) as n, count(distinct bureau) as bureaus, min(due) as next, min(since) as since from (%s) %s"
                            .formatted(
                                    kind.getKey().ordinal(),
                                    kind.getKey(),
                                    kind.getValue(),
                                    kind.getKey().name().toLowerCase(java.util.Locale.ROOT)))
            .collect(Collectors.joining(
                    " union all ",
                    StandingEvaluations.VISIBLE + " select * from (",
                    ") counted where n > 0 order by position"));

    private final DatabaseClient database;
    private final ReceiptTerm receipts;
    private final Clock clock;

    WaitingWork(DatabaseClient database, ReceiptTerm receipts, Clock clock) {
        this.database = database;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public Flux<WorkCount> waiting(Viewer viewer) {
        if (viewer.role() != Viewer.Role.OFFICE) {
            return Flux.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        return Sight.of(viewer)
                .bind(database.sql(COUNTS))
                .bind("today", today)
                .bind("soon", today.plusDays(SOON))
                .map(this::count)
                .all();
    }

    private WorkCount count(Readable row) {
        Work work = Work.valueOf(Cells.text(row, "work"));
        LocalDate next = row.get("next", LocalDate.class);
        LocalDate since = row.get("since", LocalDate.class);
        return new WorkCount(
                work,
                Cells.count(row, "n"),
                Cells.count(row, "bureaus"),
                work == Work.RECEIPT && since != null ? receipts.dueOn(since) : next,
                work == Work.RECEIPT ? null : since);
    }
}
