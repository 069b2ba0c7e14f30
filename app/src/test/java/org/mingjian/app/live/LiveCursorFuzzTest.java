// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.fuzz.Fuzzing;

/** The last event a browser claims to have heard is one of ours, or none. */
class LiveCursorFuzzTest {

    private static final String GIVEN = new LiveCursor(12, 345, Instant.parse("2026-08-12T01:30:00Z")).toString();

    @Test
    void aSpoiledIdOfAnEventIsOneOfOursOrNone() {
        Fuzzing.each(
                1_500,
                mutations -> LiveCursor.of(mutations.text(GIVEN, GIVEN))
                        .ifPresent(read ->
                                assertThat(LiveCursor.of(read.toString())).contains(read)));
    }
}
