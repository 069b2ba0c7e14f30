// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * An indicator in an edition, every default of the rulebook already replaced by the edition's own figure.
 *
 * @param points what it is worth; zero for a veto; the most it may add for a bonus
 * @param cap the most it may deduct (or add); at most the points
 * @param parameters overriding values by name, as text
 * @param deductions by reason code
 * @param ownTitle set only for an indicator that exists in the scheme alone (scored by manual scores)
 * @param materialDueOn last day to supply material, after which no evidence deducts all points ({@code MATERIAL_MISSING});
 *     empty: hold
 */
public record SchemeIndicator(
        String code,
        String dimension,
        IndicatorKind kind,
        Automation automation,
        BigDecimal points,
        BigDecimal cap,
        SortedMap<String, String> parameters,
        SortedMap<String, Deduction> deductions,
        @Nullable String ownTitle,
        @Nullable String materialDueOn) {}
