// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.findings.Outcome;

/** What a column of the bureau must say for a question to be asked; of several one is enough. */
final class Conditions {

    private Conditions() {}

    /** The answer where the question is not asked, else null. */
    static Outcome of(String condition, Bureau bureau) {
        if (condition == null) {
            return null;
        }
        List<Boolean> said = new ArrayList<>();
        for (String column : condition.split("\\|")) {
            said.add(column(column, bureau));
        }
        if (said.contains(Boolean.TRUE)) {
            return null;
        }
        return said.contains(null) ? Outcome.NO_EVIDENCE : Outcome.NOT_APPLICABLE;
    }

    private static Boolean column(String name, Bureau bureau) {
        return switch (name) {
            case "hasSite" -> bureau.hasSite();
            case "hasPortalChannel" -> bureau.hasPortalChannel();
            case "hasPowers" -> bureau.hasPowers();
            case "hasServices" -> bureau.hasServices();
            case "hasInspection" -> bureau.hasInspection();
            case "hasEnforcement" -> bureau.hasEnforcement();
            case "hasStandardField" -> bureau.hasStandardField();
            case "holdsDecisionMeetings" -> bureau.holdsDecisionMeetings();
            case "isBudgetUnit" -> bureau.isBudgetUnit();
            case "hasCommitmentItems" -> bureau.hasCommitmentItems();
            case "hasAffiliatedOrganizations" -> bureau.hasAffiliatedOrganizations();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
