// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * What an item is about, as it was when it was drawn.
 *
 * @param finding what was found; absent for a satisfied line and a reading
 * @param line the line of the score sheet; absent for a reading
 * @param asOf day of the evaluation; absent for a reading
 * @param read what was read; absent otherwise
 */
public record SampleSubject(
        @Nullable ScoredFinding finding,
        @Nullable ScoreLine line,
        @Nullable LocalDate asOf,
        @Nullable Read read) {

    /**
     * A document as it was read.
     *
     * @param captured digest of the capture; absent where there is none
     */
    public record Read(
            FactAddress address,
            Map<String, String> cells,
            @Nullable String text,
            @Nullable String captured) {}
}
