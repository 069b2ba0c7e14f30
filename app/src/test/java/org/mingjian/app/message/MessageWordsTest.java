// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageWordsTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("trail", Locale.ROOT);
    private static final Pattern SENT = Pattern.compile("new OutboxMessage\\(\\s*\"([a-z-]+)\"");
    private static final Pattern WORDED = Pattern.compile("message\\.([a-z-]+)\\.(subject|text)");

    @Test
    void everyKindThatIsSentHasWords() {
        Set<String> kinds = sentKinds();

        assertThat(kinds.stream().flatMap(kind -> Stream.of(kind + ".subject", kind + ".text")))
                .as("trail.properties needs message.<kind>.subject and message.<kind>.text for every OutboxMessage")
                .allMatch(key -> WORDS.containsKey("message." + key));
    }

    @Test
    void everyKindWithWordsIsSent() {
        Set<String> worded = WORDS.keySet().stream()
                .map(WORDED::matcher)
                .filter(key -> key.matches())
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        String sources = String.join("\n", sources());
        assertThat(worded)
                .as("words in trail.properties that no OutboxMessage uses")
                .allMatch(kind -> sources.contains('"' + kind + '"'));
    }

    @Test
    void aKindWithoutWordsIsRefused() {
        assertThatThrownBy(() -> MessageWords.of("no-such-kind", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trail.properties has no words message.no-such-kind.subject");
    }

    /** Those named where the message is made; a kind chosen elsewhere is refused by the outbox if it has no words. */
    private static Set<String> sentKinds() {
        return sources().stream()
                .flatMap(text -> SENT.matcher(text).results())
                .map(sent -> sent.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .map(MessageWordsTest::read)
                    .toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
