// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Exemption;

/** Whether a duty binds a bureau at all: by its kind, its group in the edition, and one yes/no column of its register. */
record Applicability(EvaluationScheme scheme, Bureau bureau) {

    /** Why an indicator is not asked, with the outcome it gets instead. */
    record Obstacle(Outcome outcome, String explanation) {}

    /** What keeps the indicator from being asked; empty when it binds. */
    Optional<Obstacle> obstacle(String code, @Nullable Indicator indicator) {
        for (Exemption exemption : scheme.duties()) {
            if (exemption.group().equals(bureau.group())
                    && exemption.indicators().contains(code)) {
                return Optional.of(new Obstacle(Outcome.NOT_APPLICABLE, exemption.reason()));
            }
        }
        if (indicator == null) {
            return Optional.empty();
        }
        if (!indicator.appliesTo().contains(bureau.kind())) {
            return Optional.of(new Obstacle(Outcome.NOT_APPLICABLE, "本指标不适用于该类单位"));
        }
        String condition = indicator.condition();
        return condition == null ? Optional.empty() : unmet(condition);
    }

    private Optional<Obstacle> unmet(String condition) {
        Boolean answer = BureauColumn.truth(bureau, condition);
        if (answer == null) {
            return Optional.of(new Obstacle(Outcome.NO_EVIDENCE, "单位名册未填写本指标的适用条件（" + condition + "）"));
        }
        return answer
                ? Optional.empty()
                : Optional.of(new Obstacle(Outcome.NOT_APPLICABLE, "单位名册载明不具备本指标的适用条件（" + condition + "）"));
    }
}
