// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/** Who answers an indicator's question. */
public enum Automation {
    /** The rule alone. */
    AUTO,
    /** The rule proposes, a person confirms (半自动). */
    SEMI,
    /** Two people score it; the rule file is empty (人工). */
    MANUAL
}
