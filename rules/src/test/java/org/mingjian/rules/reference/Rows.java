// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scheme.Rulebooks;

/** Facts of one bureau as rows of files, a value that is null left out; and what a decision may be about. */
final class Rows {

    /** A case a decision may name. */
    record Case(String indicator, String subject) {}

    private final String bureau;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    Rows(String bureau) {
        this.bureau = bureau;
    }

    /** @param columns name and value in turn */
    void add(String type, Object... columns) {
        Map<String, String> row = new TreeMap<>();
        if (!type.equals("bureaus")) {
            row.put("bureau", bureau);
        }
        for (int i = 0; i < columns.length; i += 2) {
            if (columns[i + 1] != null) {
                row.put((String) columns[i], text(columns[i + 1]));
            }
        }
        facts.add(FactTypes.read(type, row).orThrow());
    }

    void about(String subject, String... indicators) {
        for (String indicator : indicators) {
            cases.add(new Case(indicator, subject));
        }
    }

    /** The number a finding of the case would have, whatever its reason. */
    String finding(Case about, Luck luck) {
        Indicator indicator = Rulebooks.of().indicators().get(about.indicator());
        if (indicator == null) {
            return FindingId.of(bureau, about.indicator(), "MANUAL_SCORE", about.subject());
        }
        List<Reason> reasons = indicator.reasons();
        String reason = reasons.isEmpty()
                ? "MANUAL_SCORE"
                : reasons.get(luck.below(reasons.size())).code();
        return FindingId.of(bureau, indicator.lineage(), reason, about.subject());
    }

    List<Fact> facts() {
        return facts;
    }

    List<Case> cases() {
        return cases;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : value.toString();
    }
}
