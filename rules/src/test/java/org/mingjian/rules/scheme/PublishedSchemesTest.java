// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.RulebookReader;

class PublishedSchemesTest {

    /** SHA-256 of each published file. */
    private static final Map<String, String> CHECKSUMS = Map.of(
            "2025_municipal", "1c4a6731a2673cd54aeb4136caac44d6578f00d482fb2cc1d2e871a7596d9a05",
            "2026_municipal", "fd8e8b3a9240ba44711e2ba9db2963a40b309fb39613fc9ac3e510f26b8b7b39",
            "2026_quarterly", "b9b3b84d2c1b128e46bad71d754da30b5d610ab05dec8bfc5a07bcde421bb21a",
            "2026_third_party", "c3142e78efe5961af369125fef77c34997e2f41c76b65821fb1201c2b8a016a5",
            "2026_composite", "cb472b663529776553f5a518a02a9a0fa1b678a756089a2a59dcbf2d792ea7e6",
            "website_2019", "edb4ee2686f4a481b44a84edb8020642c5c6817d9f23a9081de1fef38474907e");

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
    void everyShippedSchemeIsListedWithTheStandardOneFirst() {
        var shipped = new SchemeReader(RulebookReader.read()).shipped();

        assertThat(shipped)
                .extracting(EvaluationScheme::id)
                .startsWith("2026_municipal")
                .containsExactlyInAnyOrderElementsOf(CHECKSUMS.keySet());
    }

    @Test
    void wordsAroundAnEditionDoNotChangeItsDigest() {
        var reader = new SchemeReader(RulebookReader.read());
        String text = SchemeFile.text("2026_municipal");
        String digest = reader.read("a.yaml", text).digest();

        assertThat(reader.read("c.yaml", "# other words\n" + text).digest()).isEqualTo(digest);
        assertThat(reader.read(
                        "d.yaml", text.replace("appeal_decision: 5}", "appeal_decision: 5, appeal_from: receipt}")))
                .satisfies(edition -> assertThat(edition.digest()).isNotEqualTo(digest))
                .extracting(edition -> edition.deadlines().appealFrom())
                .isEqualTo(AppealStart.RECEIPT);
        assertThat(reader.read("b.yaml", text.replace("value: \"59.00\"", "value: \"58.00\""))
                        .digest())
                .isNotEqualTo(digest);
    }
}
