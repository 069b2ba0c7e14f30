// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.mingjian.app.intake.fact.FactName;
import org.mingjian.rules.fuzz.Fuzzing;

/** A cursor that was tampered with is a place in the list, or its beginning. */
class FactCursorFuzzTest {

    private static final String GIVEN = FactCursor.write(new FactName("documents", "SHIJIAOYU", "教发〔2026〕1号"));

    @Test
    void aSpoiledCursorIsAPlaceOrTheBeginning() {
        Fuzzing.each(1_500, mutations -> {
            String inside = mutations.text("SHIJIAOYU/教发〔2026〕1号", "/");
            String cursor = mutations.below(2) == 0
                    ? mutations.text(GIVEN, GIVEN)
                    : Base64.getUrlEncoder().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
            FactName place = FactCursor.read("documents", cursor);
            assertThat(place.bureau() + place.key()).doesNotContain("\0");
            assertThat(FactCursor.read("documents", FactCursor.write(place))).isEqualTo(place);
        });
    }
}
