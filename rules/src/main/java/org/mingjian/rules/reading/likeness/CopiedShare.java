// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.likeness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much of an interpretation is copied from its policy (与原文重复比例). */
public final class CopiedShare {
    /** A text with fewer pieces says too little to be called a copy. */
    private static final int FEWEST = 50;

    private CopiedShare() {}

    /** 0–1 to four places, or null where one of the texts has too little prose (a chart, a film). */
    public static @Nullable BigDecimal of(String interpretation, String policy) {
        Shingles interpreting = Shingles.of(interpretation);
        Shingles interpreted = Shingles.of(policy);
        return interpreting.size() < FEWEST || interpreted.size() < FEWEST ? null : interpreting.shareIn(interpreted);
    }
}
