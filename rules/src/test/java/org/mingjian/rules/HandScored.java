// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** Facts of one bureau whose indicators two people scored, written in a test. */
public final class HandScored {

    private final String code;
    private final String day;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Fact> scores = new TreeMap<>();

    /** @param day on which everything was scored */
    public HandScored(String code, String name, String group, String day) {
        this.code = code;
        this.day = day;
        facts.add(fact(
                "bureaus",
                Map.of(
                        "code",
                        code,
                        "name",
                        name,
                        "group",
                        group,
                        "kind",
                        "DEPARTMENT",
                        "hasSite",
                        "true",
                        "hasServices",
                        "true")));
    }

    /** Full points for every indicator people score; nothing found where a veto is asked. */
    public HandScored full(EvaluationScheme scheme) {
        for (SchemeIndicator indicator : scheme.indicators()) {
            if (indicator.automation() == Automation.MANUAL) {
                switch (indicator.kind()) {
                    case DEDUCTION -> score(indicator.code(), indicator.points().toPlainString());
                    case VETO -> score(indicator.code(), "0");
                    case BONUS -> {}
                }
            }
        }
        return this;
    }

    public HandScored score(String indicator, String points) {
        scores.put(
                indicator,
                fact(
                        "manual-scores",
                        Map.of(
                                "bureau", code,
                                "indicator", indicator,
                                "points", points,
                                "scorer", "周砚",
                                "confirmer", "林溪",
                                "scoredOn", day)));
        return this;
    }

    public HandScored confirmedVeto(String indicator) {
        score(indicator, "1");
        return with(
                "decisions",
                Map.of(
                        "id", "V-" + indicator,
                        "kind", "VETO_CONFIRMATION",
                        "outcome", "CONFIRMED",
                        "indicator", indicator,
                        "decidedBy", "周砚",
                        "confirmedBy", "林溪",
                        "decidedOn", day,
                        "reason", "属实"));
    }

    /** Any other fact of the bureau. */
    public HandScored with(String type, Map<String, String> row) {
        var whole = new TreeMap<>(row);
        whole.put("bureau", code);
        facts.add(fact(type, whole));
        return this;
    }

    public List<Fact> facts() {
        var all = new ArrayList<>(facts);
        all.addAll(scores.values());
        return all;
    }

    private static Fact fact(String type, Map<String, String> row) {
        return FactTypes.read(type, new TreeMap<>(row)).orThrow();
    }
}
