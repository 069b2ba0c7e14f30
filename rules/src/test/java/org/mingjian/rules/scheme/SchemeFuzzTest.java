// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.yaml.YamlTree;

/** Spoiled files of editions are read, or refused with every defect named. The bound only tells a hang. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SchemeFuzzTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final SchemeReader READER = new SchemeReader(RULEBOOK);
    private static final List<String> SAMPLES = READER.shipped().stream()
            .map(scheme -> SchemeReader.text(scheme.id()))
            .toList();

    @Test
    void aSpoiledEditionIsReadOrItsDefectsAreNamed() {
        Fuzzing.each(80, mutations -> refusedOrRead(spoiled(mutations)));
    }

    @Test
    void aSpoiledFileIsATreeOrToldToBeNone() {
        Fuzzing.each(80, mutations -> {
            try {
                assertThat(YamlTree.read(spoiled(mutations))).isNotNull();
            } catch (IllegalArgumentException told) {
                assertThat(told.getMessage()).isNotBlank();
            }
        });
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        for (String bomb : List.of(
                laughs.toString(),
                "a: &a [*a, *a]\n",
                "a: &a {b: *a}\n",
                "&a : *a\n",
                "[".repeat(100_000),
                "a: " + "{a: ".repeat(100_000),
                "- ".repeat(100_000),
                "a: " + "[".repeat(40_000) + "]".repeat(40_000))) {
            refused(bomb);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> YamlTree.read(bomb))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void refused(String text) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> READER.read("spoiled.yaml", text))
                .isInstanceOf(InvalidScheme.class)
                .hasMessageContaining("spoiled.yaml");
    }

    private static void refusedOrRead(String text) {
        try {
            assertThat(READER.read("spoiled.yaml", text).digest()).hasSize(64);
        } catch (InvalidScheme told) {
            assertThat(told.defects()).isNotEmpty();
            assertThat(told.getMessage()).contains("spoiled.yaml");
        }
    }

    private static String spoiled(Mutations mutations) {
        return mutations.text(mutations.one(SAMPLES), mutations.one(SAMPLES));
    }
}
