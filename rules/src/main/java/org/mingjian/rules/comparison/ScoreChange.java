// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The change of a bureau's score between two evaluations in four parts (四分解); {@code from + Σ parts = to}, to the
 * hundredth, in total and in every row.
 *
 * @param from published score of the earlier evaluation
 * @param to published score of the later one
 * @param rows dimensions in the later edition's order, those it no longer has, then bonuses and vetoes
 * @param details what is behind each part
 */
public record ScoreChange(BigDecimal from, BigDecimal to, List<ChangeRow> rows, Map<Cause, CauseDetail> details) {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    public ScoreChange {
        rows = List.copyOf(rows);
        details = Collections.unmodifiableMap(new EnumMap<>(details));
        BigDecimal sum = rows.stream().map(ChangeRow::change).reduce(ZERO, BigDecimal::add);
        if (sum.compareTo(to.subtract(from)) != 0) {
            throw new IllegalStateException("rows add up to " + sum + ", the score changed from " + from + " to " + to);
        }
    }

    /** Empty where one of the two has no score, or adds up components instead of asking indicators. */
    public static Optional<ScoreChange> of(
            ComparedEvaluation from, ComparedEvaluation to, List<Renumbering> renumberings) {
        if (from.sheet().score() == null
                || to.sheet().score() == null
                || from.scheme().composite() != null
                || to.scheme().composite() != null) {
            return Optional.empty();
        }
        CarriedCodes codes = CarriedCodes.between(from.scheme(), to.scheme(), renumberings);
        return Optional.of(of(from.sheet(), to.sheet(), new Path(from, to, codes).steps()));
    }

    /** What one cause did to the score. */
    public BigDecimal part(Cause cause) {
        return rows.stream().map(row -> row.parts().getOrDefault(cause, ZERO)).reduce(ZERO, BigDecimal::add);
    }

    public BigDecimal change() {
        return to.subtract(from);
    }

    private static ScoreChange of(ScoreSheet from, ScoreSheet to, List<Step> steps) {
        Map<Cause, Details> details = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            details.put(cause, new Details());
        }
        Map<String, Map<Cause, BigDecimal>> parts = new LinkedHashMap<>();
        for (Step step : steps) {
            Objects.requireNonNull(details.get(step.cause())).add(step);
            Map<String, BigDecimal> before = Contributions.of(step.from());
            Map<String, BigDecimal> after = Contributions.of(step.to());
            codes(after, before)
                    .forEach(code -> parts.computeIfAbsent(code, row -> new EnumMap<>(Cause.class))
                            .merge(
                                    step.cause(),
                                    after.getOrDefault(code, ZERO).subtract(before.getOrDefault(code, ZERO)),
                                    BigDecimal::add));
        }
        Map<Cause, CauseDetail> told = new EnumMap<>(Cause.class);
        details.forEach((cause, detail) -> told.put(cause, detail.detail()));
        return new ScoreChange(
                Objects.requireNonNull(from.score()), Objects.requireNonNull(to.score()), rows(from, to, parts), told);
    }

    private static List<ChangeRow> rows(ScoreSheet from, ScoreSheet to, Map<String, Map<Cause, BigDecimal>> parts) {
        Map<String, BigDecimal> before = Contributions.of(from);
        Map<String, BigDecimal> after = Contributions.of(to);
        Map<String, String> titles = new LinkedHashMap<>();
        from.dimensions().forEach(dimension -> titles.put(dimension.code(), dimension.title()));
        to.dimensions().forEach(dimension -> titles.put(dimension.code(), dimension.title()));
        return codes(after, before).stream()
                .map(code -> new ChangeRow(
                        code,
                        titles.getOrDefault(code, ""),
                        before.getOrDefault(code, ZERO),
                        after.getOrDefault(code, ZERO),
                        whole(parts.getOrDefault(code, Map.of()))))
                .toList();
    }

    private static Map<Cause, BigDecimal> whole(Map<Cause, BigDecimal> known) {
        Map<Cause, BigDecimal> whole = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            whole.put(cause, known.getOrDefault(cause, ZERO));
        }
        return whole;
    }

    /** Of both, bonuses and vetoes last. */
    private static List<String> codes(Map<String, BigDecimal> after, Map<String, BigDecimal> before) {
        List<String> codes = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(code -> !after.containsKey(code)).forEach(codes::add);
        codes.removeAll(List.of(ChangeRow.BONUS, ChangeRow.VETO));
        codes.add(ChangeRow.BONUS);
        codes.add(ChangeRow.VETO);
        return codes;
    }
}
