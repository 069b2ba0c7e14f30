// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Rows for lists that are longer than a page, or that nothing else of a test fills. */
final class ManyRows {

    private final DatabaseClient database;

    ManyRows(DatabaseClient database) {
        this.database = database;
    }

    void waivers() {
        database.sql("""
                        insert into waiver_application (kind, bureau, indicator, valid_from, valid_to, ground, text,
                            applied_by, applied_at)
                        select 'WAIVER', 'BUREAU03', 'JC-01', '2026-01-01', '2026-12-31', 'OTHER', '第' || n || '件',
                            'clerk', '2026-10-01T00:00:00Z' from generate_series(1, 730) n""").then().block(Duration.ofSeconds(60));
    }

    /** A hundred more of each finding of the evaluation. */
    void findings(long evaluation) {
        database.sql("""
                        insert into finding (evaluation, id, position, bureau, indicator, reason, subject, outcome,
                            deducted, effective, content)
                        select evaluation, md5(id || n), 1000 + n, bureau, indicator, reason, subject, outcome, deducted,
                            effective, jsonb_set(content, '{finding,id}', to_jsonb(md5(id || n)))
                        from finding, generate_series(1, 100) n where evaluation = :evaluation""").bind("evaluation", evaluation).then().block(Duration.ofSeconds(60));
    }

    void sourcesAndSimulations() {
        run("""
                insert into source (bureau, id, content, enabled, changed_by)
                select 'BUREAU0' || n, 'list' || m, jsonb_build_object('bureau', 'BUREAU0' || n, 'id', 'list' || m,
                    'kind', 'LIST', 'address', 'https://bureau0' || n || '.example/' || 9 - m, 'pages', '[]'::jsonb,
                    'selectors', '{}'::jsonb, 'enabled', true), true, 'office'
                from generate_series(1, 3) n, generate_series(1, 2) m""");
        run("""
                insert into simulation (evaluation, name, changes, created_by, created_at, changed_by, changed_at)
                select max(e.id), '方案' || n, case n when 2 then '{"a": "1"}'::jsonb else '{}'::jsonb end, 'office',
                    '2026-10-01T00:00:00Z', 'office', '2026-10-01T00:00:00Z'
                from evaluation e, generate_series(1, 3) n group by n""");
    }

    /** All of them to the office alone; none of their mails arrived. */
    void messages() {
        run("""
                insert into message (id, kind, to_kind, to_name, link, "values", created_at, dispatched_at)
                select gen_random_uuid(), 'notice-acknowledged', 'ACCOUNT', 'office', '/notices/' || n,
                    jsonb_build_object('bureau', '市01局', 'number', '第' || n || '号'),
                    '2026-10-01T00:00:00Z'::timestamptz + n * interval '1 minute', now() from generate_series(1, 260) n""");
        run("""
                insert into inbox (message, account)
                select m.id, a.id from message m join account a on a.name = 'office'
                where m.kind = 'notice-acknowledged'""");
        run("""
                insert into sending (message, channel, account, state, attempts, next_at, problem)
                select m.id, 'MAIL', a.id, 'DEAD', 8, m.created_at, 'HTTP 503 ' || m.link
                from message m join account a on a.name = 'office' where m.kind = 'notice-acknowledged'""");
    }

    private void run(String sql) {
        database.sql(sql).then().block(Duration.ofSeconds(60));
    }
}
