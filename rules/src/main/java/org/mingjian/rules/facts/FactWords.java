// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Chinese words of facts: titles of codes and messages of problems, from two files beside the facts. */
final class FactWords {

    private static final Properties CODES = load("codes.properties");
    private static final Properties PROBLEMS = load("problems.properties");

    private FactWords() {}

    static String title(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return Objects.requireNonNull(CODES.getProperty(key), () -> "no title for code " + key);
    }

    static String problem(FactProblem.Code code, Object... values) {
        String message = Objects.requireNonNull(PROBLEMS.getProperty(code.name()), code::name);
        for (int i = 0; i < values.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return message;
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream file = Objects.requireNonNull(FactWords.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
