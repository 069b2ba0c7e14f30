// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;

/** The date a row of a list shows, also where day and month stand in boxes of their own. */
final class RowDate {
    private static final int LONGEST = 2000;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?(?<year>(?:19|20)\\d{2})[-/.年](?<month>\\d{1,2})(?!\\d|[-/.]\\d)");
    private static final Pattern DAY_LAST =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})[-/.年](?<month>\\d{1,2})月? ?(\\d{1,2})(?![\\d:：])");

    private RowDate() {}

    /** The first whole date of the words, else one in parts, else null. */
    static @Nullable LocalDate of(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            DateText.Found found = begins ? DateText.at(text, i) : null;
            if (found != null && found.date() != null) {
                return found.date();
            }
        }
        LocalDate first = parts(DAY_FIRST, text);
        return first == null ? parts(DAY_LAST, text) : first;
    }

    /** Whether the words are a date and hardly anything else. */
    static boolean alone(String words) {
        return words.length() <= 24
                && of(words) != null
                && words.chars().filter(RowDate::letter).count() == 0;
    }

    private static boolean letter(int c) {
        return Character.isLetter(c) && "年月日号时分秒".indexOf(c) < 0;
    }

    private static @Nullable LocalDate parts(Pattern form, String text) {
        Matcher match = form.matcher(text);
        if (!match.find()) {
            return null;
        }
        int day = Integer.parseInt(match.group(form == DAY_FIRST ? 1 : 3));
        try {
            return LocalDate.of(Integer.parseInt(match.group("year")), Integer.parseInt(match.group("month")), day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
