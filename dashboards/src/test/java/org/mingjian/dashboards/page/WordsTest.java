// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.dashboards.why.DeadlineStrip;

/** Every state has a word and a sign. */
class WordsTest {

    @Test
    void everyBadgeDoorAndDayHasAWord() throws IOException {
        Stream<String> badges = Stream.of(Badge.values()).map(Badge::key);
        Stream<String> doors = Stream.of(NavItem.values()).map(NavItem::key);
        Stream<String> sections = Stream.of(DoorSection.values()).map(DoorSection::key);
        Stream<String> days = Stream.of(DeadlineStrip.Kind.values()).map(kind -> "strip." + kind);

        Properties words = words();
        assertThat(Stream.of(badges, doors, sections, days)
                        .flatMap(keys -> keys)
                        .filter(key -> !words.containsKey(key)))
                .as("add the word to messages_zh_CN.properties")
                .isEmpty();
    }

    @Test
    void everyBadgeHasItsSign() throws IOException {
        String signs;
        try (InputStream file = getClass().getResourceAsStream("/static/glyphs.svg")) {
            signs = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(Stream.of(Badge.values())
                        .map(Badge::glyph)
                        .filter(glyph -> !signs.contains("<symbol id=\"" + glyph + "\"")))
                .as("draw the sign in glyphs.svg")
                .isEmpty();
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream file = WordsTest.class.getResourceAsStream("/messages_zh_CN.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
