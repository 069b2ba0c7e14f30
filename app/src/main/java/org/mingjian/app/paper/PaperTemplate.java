// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One edition of the wording of documents: sentences with places in braces. An issued document names its edition, so
 * that it can be composed again; an edition in use is never edited, a new wording is a new file.
 */
public final class PaperTemplate {

    /** The edition new documents take. */
    public static final String CURRENT = "2026.1";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Properties sentences;

    private PaperTemplate(Properties sentences) {
        this.sentences = sentences;
    }

    /** @throws IllegalArgumentException if there is no such edition */
    public static PaperTemplate edition(String version) {
        if (!version.matches("[0-9]{4}\\.[0-9]{1,3}")) {
            throw new IllegalArgumentException("not an edition of the wording: " + version);
        }
        try (var file = PaperTemplate.class.getResourceAsStream("wording-" + version + ".properties")) {
            if (file == null) {
                throw new IllegalArgumentException("no such edition of the wording: " + version);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new PaperTemplate(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The sentence with its places filled; a sentence or a place nobody knows is our fault, and said. */
    public String of(String key, Map<String, String> values) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), () -> "no sentence " + key);
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(
                        values.get(place.group(1)), () -> "no value for " + place.group() + " in " + key)));
    }

    public String of(String key) {
        return of(key, Map.of());
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }
}
