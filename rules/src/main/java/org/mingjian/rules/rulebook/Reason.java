// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.Set;
import org.mingjian.rules.findings.Outcome;

/**
 * One way to fall short of an indicator (评分细则); the rule of this name reports it.
 *
 * @param code upper case, unique within the indicator; the rule's name
 * @param message Chinese template; {@code {field}} is replaced by the shown fact of that name
 * @param outcome {@code VIOLATED}, or {@code PENDING} where a person must judge, or {@code SATISFIED} for an earned bonus
 * @param deduction default; a scheme may override it
 */
public record Reason(String code, String message, Outcome outcome, Deduction deduction) {

    /** Code of the one finding of an indicator people score; no rule reports it. */
    public static final String MANUAL_SCORE = "MANUAL_SCORE";

    /** Code of the one finding where no material came by the scheme's day; no rule reports it. */
    public static final String MATERIAL_MISSING = "MATERIAL_MISSING";

    static final Set<String> RESERVED = Set.of(MANUAL_SCORE, MATERIAL_MISSING);
}
