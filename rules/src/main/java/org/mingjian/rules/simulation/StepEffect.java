// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a draft does when it is taken alone.
 *
 * @param step its changes
 * @param affected bureaus whose score it moves; empty where it cannot stand alone
 * @param mean difference of all scored bureaus, HALF_UP to 0.01; empty where it cannot stand alone
 * @param assessed bureaus its indicator was assessed of; 0 for steps that are of no indicator
 * @param few of them those that were asked about fewer than five cases
 */
public record StepEffect(
        Overlay step, @Nullable Integer affected, @Nullable BigDecimal mean, int assessed, int few) {}
