// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** What a simulation is computed from (依据). */
public enum Basis {
    /** The findings of the official result, priced anew: what was found stays, what it costs changes. */
    FINDINGS,
    /** The facts frozen with it: the rules ask them again, for another question may find something else. */
    FACTS,
    /** What the parts of a composite came to, asked once of the facts frozen with it and weighed anew. */
    PARTS;

    /**
     * The least a draft asks for. Parameters and indicators the edition lacked are asked of the facts; so are points of what
     * people score, for they gave points and not what they took off, an indicator whose figures others read, and a bureau's
     * group where duties bind some groups only. Of a composite, the scores of its parts are asked: its own findings leave the
     * hundredths of a part that rounds to full marks untold.
     */
    public static Basis of(DraftEdition draft) {
        if (draft.base().composite() != null) {
            boolean weighed = draft.overlay().values().keySet().stream()
                    .anyMatch(place -> place.ofIndicator() || place.kind() == Place.Kind.GROUP);
            return weighed ? PARTS : FINDINGS;
        }
        boolean asked = draft.overlay().values().keySet().stream().anyMatch(place -> asksAgain(draft.base(), place))
                || draft.base().indicators().stream().anyMatch(one -> rescored(one, draft.scheme()));
        return asked ? FACTS : FINDINGS;
    }

    private static boolean asksAgain(EvaluationScheme base, Place place) {
        return switch (place.kind()) {
            case PARAMETER -> true;
            case ENABLED ->
                base.indicator(place.code())
                        .map(one -> !one.parameters().isEmpty())
                        .orElse(true);
            case GROUP -> !base.duties().isEmpty();
            default -> false;
        };
    }

    private static boolean rescored(SchemeIndicator base, EvaluationScheme draft) {
        return base.automation() == Automation.MANUAL
                && base.kind() == IndicatorKind.DEDUCTION
                && draft.indicator(base.code())
                        .map(one -> one.points().compareTo(base.points()) != 0)
                        .orElse(false);
    }
}
