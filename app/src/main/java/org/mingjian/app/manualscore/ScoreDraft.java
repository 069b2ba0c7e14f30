// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.springframework.context.MessageSource;

/**
 * A score as sent.
 *
 * @param points 0 to what the indicator is worth, two digits; under a veto how many cases were found
 * @param ground typed reason of whoever settles
 */
record ScoreDraft(
        @Nullable String points,
        @Nullable String ground,
        @Nullable String reason) {

    /** Typed reasons of a third person. */
    static final List<Ground> GROUNDS = List.of(
            Ground.ESTABLISHED,
            Ground.EVIDENCE_INSUFFICIENT,
            Ground.FACT_WRONG,
            Ground.RULE_MISAPPLIED,
            Ground.MINOR,
            Ground.OTHER);

    private static final int AT_MOST = 2000;
    private static final int MOST_CASES = 999;

    /** @throws Refusal 422 with everything that is wrong */
    ScoringChangeRepository.Gift checked(Scoring scoring, GivenScore.Place place, MessageSource messages) {
        List<FieldProblem> problems = new ArrayList<>();
        BigDecimal given = number();
        boolean veto = scoring.kind() == IndicatorKind.VETO;
        BigDecimal most = veto ? BigDecimal.valueOf(MOST_CASES) : scoring.worth();
        if (given == null
                || given.compareTo(most) > 0
                || veto && given.stripTrailingZeros().scale() > 0) {
            problems.add(new FieldProblem(
                    "/points",
                    say(
                            messages,
                            veto ? "manual-score.cases.wrong" : "manual-score.points.wrong",
                            most.toPlainString())));
        }
        String said = said(reason);
        if (said.isEmpty() || said.length() > AT_MOST) {
            problems.add(new FieldProblem("/reason", say(messages, "manual-score.reason.needed", AT_MOST)));
        }
        Ground typed = place == GivenScore.Place.SETTLED ? typed(messages, problems) : null;
        if (!problems.isEmpty() || given == null) {
            throw Refusal.invalid(problems);
        }
        return new ScoringChangeRepository.Gift(place, given, typed, said);
    }

    /** A reason alone, as a withdrawal needs. */
    static String reason(@Nullable String given, MessageSource messages) {
        String said = said(given);
        if (said.isEmpty() || said.length() > AT_MOST) {
            throw Refusal.invalid(
                    List.of(new FieldProblem("/reason", say(messages, "manual-score.reason.needed", AT_MOST))));
        }
        return said;
    }

    private @Nullable BigDecimal number() {
        String said = said(points);
        return said.matches("\\d{1,4}(\\.\\d{1,2})?") ? new BigDecimal(said).setScale(2) : null;
    }

    private @Nullable Ground typed(MessageSource messages, List<FieldProblem> problems) {
        return GROUNDS.stream()
                .filter(one -> one.name().equals(said(ground)))
                .findFirst()
                .orElseGet(() -> {
                    String all = Stream.of(GROUNDS.toArray(Ground[]::new))
                            .map(one -> one.name() + " " + say(messages, "ground." + one))
                            .collect(Collectors.joining("、"));
                    problems.add(new FieldProblem("/ground", say(messages, "decision.reason.choose", all)));
                    return null;
                });
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String say(MessageSource messages, String key, Object... values) {
        return messages.getMessage(key, values, Language.current().locale());
    }
}
