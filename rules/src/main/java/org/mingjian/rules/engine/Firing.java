// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.mingjian.rules.dossier.subject.Subject;

/**
 * One report of one rule.
 *
 * @param rulePackage package of the rule, i.e. folder of the indicator
 * @param rule name of the rule, i.e. the reason code
 */
record Firing(
        String rulePackage, String rule, Subject subject, int occurrences, SortedMap<String, BigDecimal> measures) {}
