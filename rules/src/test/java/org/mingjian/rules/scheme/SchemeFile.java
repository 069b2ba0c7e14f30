// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a shipped scheme, to be spoilt by tests. */
public final class SchemeFile {

    private SchemeFile() {}

    public static String text(String id) {
        try (InputStream stream = SchemeReader.class.getResourceAsStream("/schemes/" + id + ".yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Line of the first occurrence of some words, from 1. */
    static int line(String text, String words) {
        return 1
                + (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
