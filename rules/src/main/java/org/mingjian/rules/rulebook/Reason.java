// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import org.mingjian.rules.findings.Outcome;

/**
 * One way to fall short of an indicator (评分细则); the rule of this name reports it.
 *
 * @param code upper case, unique within the indicator; the rule's name
 * @param message Chinese template; {@code {field}} is replaced by the shown fact of that name
 * @param outcome {@code VIOLATED}, or {@code PENDING} where a person must judge, or {@code SATISFIED} for an earned bonus
 * @param deduction default; a scheme may override it
 */
public record Reason(String code, String message, Outcome outcome, Deduction deduction) {}
