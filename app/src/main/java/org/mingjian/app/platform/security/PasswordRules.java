// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a password must be, after NIST SP 800-63B section 5.1.1.2: long, not one that everybody tries first, not the name
 * of its account; no mixture of characters is asked for and no change by the calendar.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Fewer different characters make a pattern. */
    private static final int DIFFERENT = 5;

    private static final List<String> COMMON = read();

    private PasswordRules() {}

    /** What is wrong with a password. */
    public enum Defect {
        SHORT,
        LONG,
        /** Among those everybody tries first, or one of them with more around it. */
        COMMON,
        /** Few characters over and over, or one after the other. */
        PATTERN,
        /** Holds the name of the account. */
        HOLDS_NAME
    }

    /** @param account name of the account the password is for */
    public static Optional<Defect> defect(String password, String account) {
        int length = password.codePointCount(0, password.length());
        String plain = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(Defect.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Defect.LONG);
        }
        if (account.length() >= 4 && plain.contains(account.toLowerCase(Locale.ROOT))) {
            return Optional.of(Defect.HOLDS_NAME);
        }
        if (plain.codePoints().distinct().count() < DIFFERENT || isRow(plain)) {
            return Optional.of(Defect.PATTERN);
        }
        return COMMON.stream().anyMatch(word -> isMostly(plain, word)) ? Optional.of(Defect.COMMON) : Optional.empty();
    }

    /** Whether all but a few characters are a common one. */
    private static boolean isMostly(String password, String word) {
        return password.contains(word) && password.length() - word.length() < SHORTEST - 4;
    }

    /** Whether each character follows the one before it, up or down: abcdefghijkl. */
    private static boolean isRow(String password) {
        int[] steps = new int[password.length() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = password.charAt(i + 1) - password.charAt(i);
        }
        return Arrays.stream(steps).filter(step -> Math.abs(step) == 1).count() >= steps.length - 2;
    }

    private static List<String> read() {
        try (InputStream file =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
