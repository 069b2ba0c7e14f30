// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date of a row that shows month and day only (03-05), under a heading that is a year (2026年). */
final class YearAbove {
    private static final int LEVELS = 4;
    private static final int LOOK_BACK = 60;
    private static final int MOST_PARTS = 3;
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d:./-])(\\d{1,2})[-/.月](\\d{1,2})日?(?![\\d:：]|[-/.]\\d)");
    private static final Pattern YEAR = Pattern.compile("[\\[【(（]?((?:19|20)\\d{2})年?[\\])）】]?");

    private YearAbove() {}

    static @Nullable LocalDate of(Element row, String words) {
        Matcher day = DAY.matcher(words);
        if (!day.find()) {
            return null;
        }
        Integer year = year(row);
        try {
            return year == null
                    ? null
                    : LocalDate.of(year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Integer year(Element row) {
        int level = 0;
        for (Element at = row; at != null && level < LEVELS; at = at.parent(), level++) {
            Element before = at.previousElementSibling();
            for (int i = 0; i < LOOK_BACK && before != null; i++, before = before.previousElementSibling()) {
                boolean heads = before.childNodeSize() <= MOST_PARTS && before.selectFirst("a") == null;
                Matcher year = YEAR.matcher(heads ? before.text().strip() : "");
                if (year.matches()) {
                    return Integer.valueOf(year.group(1));
                }
            }
        }
        return null;
    }
}
