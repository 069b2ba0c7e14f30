// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Objects;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.stereotype.Component;

/** Heads of evaluations out of rows; the number of the edition (方案版本) is not in the table. */
@Component
final class EvaluationHeads {

    /** Columns a row must have, of an evaluation named {@code e}. */
    static final String COLUMNS = "e.id, e.period, e.period_from, e.period_to, e.as_of, e.state, e.version, e.scheme,"
            + " e.digests ->> 'result' as digest";

    private final Editions editions;

    EvaluationHeads(Editions editions) {
        this.editions = editions;
    }

    EvaluationHead head(Readable row) {
        String scheme = Cells.text(row, "scheme");
        return new EvaluationHead(
                Cells.count(row, "id"),
                Cells.text(row, "period"),
                day(row, "period_from"),
                day(row, "period_to"),
                day(row, "as_of"),
                EvaluationState.valueOf(Cells.text(row, "state")),
                Cells.number(row, "version"),
                scheme,
                editions.scheme(scheme).map(EvaluationScheme::edition).orElse(scheme),
                row.get("digest", String.class));
    }

    private static LocalDate day(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }
}
