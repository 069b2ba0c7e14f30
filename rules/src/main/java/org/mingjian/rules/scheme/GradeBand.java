// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;

/** A grade (等次) and the least score that earns it. */
public record GradeBand(String grade, BigDecimal from) {}
