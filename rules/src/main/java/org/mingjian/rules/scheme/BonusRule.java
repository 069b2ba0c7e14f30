// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;

/**
 * When bonuses count (加分).
 *
 * @param gate the base score must be at least this
 * @param cap the most all bonuses together may add
 */
public record BonusRule(BigDecimal gate, BigDecimal cap) {}
