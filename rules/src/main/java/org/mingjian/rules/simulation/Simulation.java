// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.FairnessRule;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * Computes what would come of a draft edition, beside the official result it starts from. A difference is told in parts, one
 * for each step: the steps are taken one after the other, so the parts add up to it exactly.
 */
public final class Simulation {

    private final Rulebook rulebook;
    private final Ground ground;
    private final Rescoring rescoring;

    public Simulation(Rulebook rulebook, Ground ground, Rescoring rescoring) {
        this.rulebook = rulebook;
        this.ground = ground;
        this.rescoring = rescoring;
    }

    /** @throws InvalidDraft where the overlay does not make an edition */
    public static DraftEdition draft(Rulebook rulebook, Ground ground, Overlay overlay) {
        Overlay groups = new Regrouping(EditionFigures.of(rulebook, ground)).checked(overlay);
        return DraftEdition.of(rulebook, ground.scheme(), ground.text(), overlay.ofEdition())
                .with(groups);
    }

    /** @param draft of the edition the official result was made under */
    public SimulatedResult of(DraftEdition draft) {
        List<Overlay> steps = steps(draft);
        List<Map<String, BigDecimal>> along = new ArrayList<>();
        along.add(scores(ground.result().sheets()));
        List<ScoreSheet> sheets =
                steps.isEmpty() ? rescoring.sheets(draft) : ground.result().sheets();
        Overlay taken = Overlay.none();
        for (Overlay step : steps) {
            taken = taken.with(step);
            sheets = rescoring.sheets(draft(rulebook, ground, taken));
            along.add(scores(sheets));
        }
        List<Move> moves = new Moves(ground).of(draft, sheets, along);
        return new SimulatedResult(
                draft,
                Basis.of(draft),
                sheets,
                moves,
                groups(moves),
                Crossing.of(ground.scheme(), draft.scheme(), moves),
                effects(steps, along));
    }

    /** Parts of a composite that leave go first: the weights typed are those of the parts that stay. */
    private List<Overlay> steps(DraftEdition draft) {
        List<Overlay> steps = draft.overlay().steps();
        return ground.scheme().composite() == null
                ? steps
                : steps.stream()
                        .sorted(Comparator.comparing(
                                (Overlay step) -> !step.values().containsValue("false")))
                        .toList();
    }

    private List<StepEffect> effects(List<Overlay> steps, List<Map<String, BigDecimal>> along) {
        var effects = new ArrayList<StepEffect>();
        for (int i = 0; i < steps.size(); i++) {
            effects.add(effect(steps.get(i), i == 0 ? along.get(1) : alone(steps.get(i))));
        }
        return effects;
    }

    /** Empty where the step makes no edition without the others. */
    private @Nullable Map<String, BigDecimal> alone(Overlay step) {
        try {
            return scores(rescoring.sheets(draft(rulebook, ground, step)));
        } catch (InvalidDraft dependsOnOthers) {
            return null;
        }
    }

    private StepEffect effect(Overlay step, @Nullable Map<String, BigDecimal> alone) {
        Place first = step.values().firstKey();
        List<ScoreLine> lines = ground.result().sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> first.ofIndicator() && line.indicator().equals(first.code()))
                .filter(line -> line.outcome() == Outcome.SATISFIED || line.outcome() == Outcome.VIOLATED)
                .toList();
        int few = (int) lines.stream()
                .filter(line -> ground.scheme().composite() == null && line.asked() < FairnessRule.STANDARD.few())
                .count();
        if (alone == null) {
            return new StepEffect(step, null, null, lines.size(), few);
        }
        List<BigDecimal> differences = differences(alone);
        return new StepEffect(
                step,
                (int) differences.stream().filter(one -> one.signum() != 0).count(),
                mean(differences),
                lines.size(),
                few);
    }

    private List<BigDecimal> differences(Map<String, BigDecimal> after) {
        Set<String> unranked = ground.unranked();
        return scores(ground.result().sheets()).entrySet().stream()
                .filter(one -> after.containsKey(one.getKey()) && !unranked.contains(one.getKey()))
                .map(one -> Objects.requireNonNull(after.get(one.getKey())).subtract(one.getValue()))
                .toList();
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> figures) {
        return figures.isEmpty()
                ? null
                : figures.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(figures.size()), 2, RoundingMode.HALF_UP);
    }

    private static List<GroupMove> groups(List<Move> moves) {
        return moves.stream()
                .map(Move::group)
                .distinct()
                .map(group -> GroupMove.of(group, moves))
                .toList();
    }

    private static Map<String, BigDecimal> scores(List<ScoreSheet> sheets) {
        Map<String, BigDecimal> scores = new HashMap<>();
        sheets.forEach(sheet -> {
            BigDecimal score = sheet.score();
            if (score != null) {
                scores.put(sheet.bureau(), score);
            }
        });
        return scores;
    }
}
