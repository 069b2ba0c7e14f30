// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What decides whether a duty binds a bureau; each stands for the yes/no column of the register of bureaus. */
public enum FunctionKind {
    SITE("hasSite"),
    PORTAL_CHANNEL("hasPortalChannel"),
    POWERS("hasPowers"),
    SERVICES("hasServices"),
    INSPECTION("hasInspection"),
    ENFORCEMENT("hasEnforcement"),
    STANDARD_FIELD("hasStandardField"),
    DECISION_MEETINGS("holdsDecisionMeetings"),
    BUDGET_UNIT("isBudgetUnit"),
    COMMITMENT_ITEMS("hasCommitmentItems"),
    AFFILIATED_ORGANIZATIONS("hasAffiliatedOrganizations");

    private final String column;

    FunctionKind(String column) {
        this.column = column;
    }

    /** Name of the column of {@link Bureau}. */
    public String column() {
        return column;
    }
}
