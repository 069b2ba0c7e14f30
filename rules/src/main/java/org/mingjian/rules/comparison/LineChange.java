// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scoring.ScoreLine;

/**
 * An indicator that joined or left the fraction, or is worth other points.
 *
 * @param before empty where the edition did not have it
 * @param after empty where the edition has it no more
 */
public record LineChange(
        String indicator,
        @Nullable ScoreLine before,
        @Nullable ScoreLine after) {}
