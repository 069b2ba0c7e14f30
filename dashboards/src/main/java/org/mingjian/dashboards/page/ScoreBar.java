// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score as a bar on the axis 0 to 100.
 *
 * @param score the score that counts
 * @param scoreBeforeVeto the score the points alone would give, drawn as a ghost; absent without a veto
 */
public record ScoreBar(BigDecimal score, @Nullable BigDecimal scoreBeforeVeto) {}
