// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.RulebookReader;

class PublishedSchemesTest {

    /** SHA-256 of each published file. */
    private static final Map<String, String> CHECKSUMS =
            Map.of("2026_municipal", "b2858d42b68fbae5f4d714f8d2905cb7cd8105a258af20a0180f8af49f94dfb2");

    @Test
    void aPublishedSchemeIsNeverEdited() throws Exception {
        for (var published : CHECKSUMS.entrySet()) {
            byte[] text = SchemeFile.text(published.getKey()).getBytes(StandardCharsets.UTF_8);
            String checksum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            assertThat(checksum)
                    .as(
                            "schemes/%s.yaml differs from what was published: bureaus were told these rules. Write a new "
                                    + "edition beside it, or, before the first publication, put the new checksum here.",
                            published.getKey())
                    .isEqualTo(published.getValue());
        }
    }

    @Test
    void twoEditionsAreComparedPlaceByPlace() {
        var reader = new SchemeReader(RulebookReader.read());
        String text = SchemeFile.text("2026_municipal");
        EvaluationScheme before = reader.read("a.yaml", text);
        EvaluationScheme after = reader.read(
                "b.yaml",
                text.replace("{code: YS-03, points: \"4.00\"}", "{code: YS-03, points: \"5.00\"}")
                        .replace("{code: YS-04, points: \"2.00\"}", "{code: YS-04, points: \"1.00\"}")
                        .replace("action: cap, value: \"59.00\"", "action: stop"));

        List<SchemeChange> changes = Schemes.diff(before, after);

        assertThat(changes)
                .extracting(SchemeChange::toString)
                .containsExactly(
                        "indicators[YS-03].cap: 4.00 → 5.00",
                        "indicators[YS-03].points: 4.00 → 5.00",
                        "indicators[YS-04].cap: 2.00 → 1.00",
                        "indicators[YS-04].points: 2.00 → 1.00",
                        "veto.action: CAP → STOP",
                        "veto.value: 59.00 → 0.00");
        assertThat(before.digest()).isNotEqualTo(after.digest());
        assertThat(reader.read("c.yaml", "# other words\n" + text).digest()).isEqualTo(before.digest());
    }
}
