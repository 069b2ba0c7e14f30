// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.log;

import java.util.regex.Pattern;

/**
 * Text in which numbers that may be a person's are unreadable: of identity cards (18 signs), bank cards (16 to 19 digits) and
 * mobile phones (11 digits), and the name part of mail addresses. Wider than the checks of published pages, whose checksums
 * keep false alarms low: in a log a false alarm costs nothing.
 */
final class MaskedText {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])(?:[1-9]\\d{16}[0-9Xx]|\\d{16,19}|1[3-9]\\d{9})(?![0-9A-Za-z])");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}(?=@[A-Za-z0-9-]{1,63}\\.)");

    private static final int SHOWN = 3;

    private MaskedText() {}

    static String of(String text) {
        String masked = NUMBER.matcher(text).replaceAll(found -> masked(found.group()));
        return MAIL.matcher(masked).replaceAll("***");
    }

    private static String masked(String number) {
        return number.substring(0, SHOWN) + "*".repeat(number.length() - SHOWN);
    }
}
