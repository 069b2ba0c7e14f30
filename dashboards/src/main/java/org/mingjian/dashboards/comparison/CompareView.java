// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.sheet.TrendNotes;
import org.mingjian.rules.comparison.Cause;
import org.mingjian.rules.comparison.ChangeRow;
import org.mingjian.rules.comparison.ScoreChange;
import org.mingjian.rules.findings.Outcome;

/**
 * The page of a change.
 *
 * @param change empty where something stands against it
 * @param details what is behind each part, in the order of the chart
 * @param wideSvg drawn waterfall for screens and paper; empty without a change
 * @param narrowSvg the same for phones
 */
public record CompareView(ComparedBureau compared, List<Detail> details, String wideSvg, String narrowSvg) {

    public CompareView {
        details = List.copyOf(details);
    }

    /**
     * What is behind one part.
     *
     * @param findings largest effect first
     * @param lines indicators that joined or left the fraction or changed their points
     */
    public record Detail(Cause cause, BigDecimal points, List<FindingLine> findings, List<IndicatorLine> lines) {
        public Detail {
            findings = List.copyOf(findings);
            lines = List.copyOf(lines);
        }

        public boolean empty() {
            return findings.isEmpty() && lines.isEmpty();
        }
    }

    /**
     * A finding that costs something else than before.
     *
     * @param before points of its line it cost or earned, before stretching
     * @param href its line on the sheet it stands on
     */
    public record FindingLine(
            String indicator, String title, String message, BigDecimal before, BigDecimal after, String href) {}

    /** An indicator in or out of the fraction; an outcome is empty where the edition does not have it. */
    public record IndicatorLine(
            String indicator,
            String title,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable BigDecimal pointsBefore,
            @Nullable BigDecimal pointsAfter) {}

    public @Nullable ScoreChange change() {
        return compared.change();
    }

    /** Rows with anything in them: dimensions always, bonuses and vetoes where there are any. */
    public List<ChangeRow> rows() {
        return rows(Objects.requireNonNull(compared.change()));
    }

    static List<ChangeRow> rows(ScoreChange change) {
        return change.rows().stream()
                .filter(row -> !row.title().isEmpty()
                        || row.from().signum() != 0
                        || row.to().signum() != 0
                        || row.parts().values().stream().anyMatch(part -> part.signum() != 0))
                .toList();
    }

    /** What happened to rules, bureau and results between the two, oldest first. */
    public List<TrendNotes.Event> events() {
        List<String> periods =
                compared.result().history().stream().map(PeriodScore::period).toList();
        EvaluationHead from = compared.from();
        int after = from == null ? -1 : periods.indexOf(from.period());
        return compared.result().notes().events().stream()
                .filter(event -> periods.indexOf(event.period()) > after)
                .toList();
    }

    /** Order of the columns and of the chart. */
    public Cause[] causes() {
        return Cause.values();
    }

    public String path() {
        return "/periods/" + compared.result().head().period() + "/bureaus/"
                + compared.result().sheet().bureau();
    }
}
