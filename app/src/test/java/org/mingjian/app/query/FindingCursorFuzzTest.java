// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.fuzz.Fuzzing;

/** A cursor that was tampered with is one we could have written, or none. */
class FindingCursorFuzzTest {

    private static final String GIVEN = new FindingCursor(new BigDecimal("12.50"), "a1b2c3", "2026-03-05").written();

    @Test
    void aSpoiledCursorIsOneOfOursOrNone() {
        Fuzzing.each(1_500, mutations -> {
            FindingCursor read = FindingCursor.read(mutations.text(GIVEN, GIVEN));
            if (read != null) {
                assertThat(FindingCursor.read(read.written())).isEqualTo(read);
            }
        });
    }
}
