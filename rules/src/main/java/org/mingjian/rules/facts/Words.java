// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Chinese words of one feature, from a UTF-8 properties file beside its classes. */
public final class Words {

    private final String file;
    private final Properties words = new Properties();

    private Words(String file) {
        this.file = file;
    }

    /** @param owner a class of the package the file lies beside */
    public static Words beside(Class<?> owner, String file) {
        Words found = new Words(file);
        try (InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            found.words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** The words of a key, {@code {0}}, {@code {1}} … replaced by the values; a missing key is a fault. */
    public String say(String key, Object... values) {
        String said = Objects.requireNonNull(words.getProperty(key), () -> "no words for " + key + " in " + file);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }
}
