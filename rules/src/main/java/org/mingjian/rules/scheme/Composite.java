// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.SortedMap;

/** An annual score made of component periods with weights that sum to 1 (e.g. 日常 70 %, 年终 30 %). */
public record Composite(String period, SortedMap<String, BigDecimal> weights) {}
