// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything we write can be shown by the fonts in the jar; a missing character would be an empty box. */
class BundledFontsTest {
    private static final String SANS = "/fonts/NotoSansSC-Regular.ttf";
    private static final String SERIF = "/fonts/NotoSerifSC-Regular.ttf";
    private static final Path HOUSE = Path.of("..");
    /** Where words of ours are kept; a folder that does not exist yet holds none. */
    private static final List<String> ROOMS = List.of(
            "dashboards/src/main/resources/templates",
            "dashboards/src/main/resources/messages_zh_CN.properties",
            "rules/src/main/resources",
            "app/src/main/resources",
            "seed-data");

    private static final Set<String> TEXTS =
            Set.of("html", "properties", "yaml", "yml", "md", "csv", "ndjson", "drl", "json", "txt");

    /** Every character there is, for sorting names: no page is written in them. */
    private static final Set<String> NOT_SHOWN = Set.of("strokes.txt");

    @ParameterizedTest
    @ValueSource(strings = {SANS, SERIF})
    void everyCharacterOfTemplatesMessagesRulesAndSeedDataIsInTheFont(String face) throws Exception {
        Font font = font(face);
        Set<String> missing = new TreeSet<>();

        for (Path text : texts()) {
            Files.readString(text)
                    .codePoints()
                    .filter(c -> c >= ' ' && !font.canDisplay(c))
                    .forEach(c -> missing.add(
                            Character.toString(c) + String.format(" U+%04X in ", c) + HOUSE.relativize(text)));
        }

        assertThat(missing)
                .as("cut the font again with these characters: dashboards/src/main/resources/fonts/README.md")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SANS, SERIF})
    void signsOfLawAndStateAreInTheFont(String face) throws Exception {
        String signs = "〔〕〇①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳▴▾✓✕⊘◷⧗↻⇄−×÷…“”‘’‰℃㎡〈〉《》 ·、。，；：？！（）—–";

        assertThat(font(face).canDisplayUpTo(signs)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {SANS, SERIF})
    void rareCharactersOfNamesAreInTheFont(String face) throws Exception {
        // From the third table of the 通用规范汉字表: names of people and places.
        assertThat(font(face).canDisplayUpTo("昇喆赟堃婳翀祎玥懿㑇䶮𬭩邳郯涪亳鄞")).isEqualTo(-1);
    }

    @Test
    void allGB2312CharactersAreInBothFonts() throws Exception {
        String all = gb2312();

        assertThat(font(SANS).canDisplayUpTo(all)).isEqualTo(-1);
        assertThat(font(SERIF).canDisplayUpTo(all)).isEqualTo(-1);
    }

    private static String gb2312() throws IOException {
        StringBuilder characters = new StringBuilder();
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, "GB2312");
                characters.append(character.equals("\uFFFD") ? "" : character);
            }
        }
        return characters.toString();
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String room : ROOMS) {
            Path path = HOUSE.resolve(room);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> TEXTS.contains(ending(file))
                                    && !NOT_SHOWN.contains(file.getFileName().toString()))
                            .forEach(texts::add);
                }
            }
        }
        return texts;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Font font(String path) throws IOException, FontFormatException {
        try (InputStream file = BundledFontsTest.class.getResourceAsStream(path)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
