// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import org.springframework.r2dbc.core.DatabaseClient;

/** Results of evaluations as rows, where only what stands in them matters. */
public final class Results {

    private final DatabaseClient database;

    public Results(DatabaseClient database) {
        this.database = database;
    }

    /** An evaluation in review of the municipal scheme over a quarter of 2026. */
    public long evaluation(int quarter) {
        String from = "2026-%02d-01".formatted(quarter * 3 - 2);
        return database.sql(
                        "insert into evaluation (scheme, period, period_from, period_to, as_of, state, created_by, finished_at)"
                                + " select '2026_municipal', '2026Q" + quarter
                                + "', d, (d + interval '3 months')::date - 1,"
                                + " (d + interval '3 months')::date - 1, 'IN_REVIEW', 'office', now() from (values (date '"
                                + from
                                + "')) q (d) returning id")
                .map(row -> row.get("id", Long.class))
                .one()
                .block();
    }

    /** @param lines {@code JC-01=SATISFIED YS-03=VIOLATED}; every violated one gets a finding of one point */
    public void sheet(long evaluation, String bureau, String group, String score, String lines) {
        StringBuilder json = new StringBuilder();
        for (String line : lines.split(" ")) {
            String[] parts = line.split("=");
            json.append(json.isEmpty() ? "" : ",")
                    .append("{\"indicator\":\"" + parts[0] + "\",\"outcome\":\"" + parts[1] + "\"}");
            if (parts[1].equals("VIOLATED")) {
                execute("insert into finding (evaluation, id, position, bureau, indicator, reason, subject, outcome,"
                        + " deducted, effective, content) values (" + evaluation + ", '" + bureau + parts[0]
                        + "', 1, '" + bureau + "', '" + parts[0] + "', 'R', 'S', 'VIOLATED', 1, 1,"
                        + " '{\"finding\":{\"facts\":[1]}}')");
            }
        }
        execute("insert into score_sheet (evaluation, bureau, \"group\", score, grade, coverage, undecided, content)"
                + " values (" + evaluation + ", '" + bureau + "', '" + group + "', " + score
                + ", '良好', 95.00, 0, '{\"name\":\"" + bureau + "\",\"lines\":[" + json + "]}')");
    }

    /** A notice to rectify, on the newest evaluation. */
    public long notice() {
        return database.sql("""
                        insert into notice (kind, evaluation, contact_name, contact_phone, copies, addressee, appointment,
                            working_days, remark, created_by, created_at)
                        select 'RECTIFICATION', max(id), '', '', '{}', '', '', 15, '', 'office', now() from evaluation
                        returning id""").map(row -> row.get("id", Long.class)).one().block();
    }

    /** An item of the register that came out of a notice. */
    public void rectification(long notice, String bureau, String state, String dueOn) {
        execute("""
                insert into rectification (notice, number, evaluation, bureau, bureau_name, finding, indicator, subject,
                    problem, requirement, severity, curable, issued_on, first_due_on, due_on, state)
                select id, 'N', evaluation, '%2$s', '%2$s', gen_random_uuid(), 'JC-01', '', '指南缺要素', '', 'NORMAL', true,
                    '2026-09-01', '%4$s', '%4$s', '%3$s' from notice where id = %1$d""".formatted(notice, bureau, state, dueOn));
    }

    public void execute(String sql) {
        database.sql(sql).then().block();
    }
}
