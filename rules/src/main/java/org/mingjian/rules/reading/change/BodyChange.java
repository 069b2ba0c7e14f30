// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bodies of one page at two looks differ. Layout, signs, menus and counters play no part; whether the difference
 * is one of substance is for a parameter and a person to say.
 *
 * @param share of the body that is not in both, 0–1 to four places, rounded down
 * @param figures whether a number of the body (an amount, a day, a telephone) is not in both
 * @param explained whether words that were not there before tell of a correction and its day
 */
public record BodyChange(BigDecimal share, boolean figures, boolean explained) {

    private static final int PLACES = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d++(?:\\.\\d++)?+");
    private static final Pattern CORRECTION = Pattern.compile("更正|勘误|修订说明|更新说明|修改说明|撤回|撤下|重新发布");
    private static final Pattern DAY = Pattern.compile("\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}");

    /** Null where one of the pages has no body of sentences, and nothing can be compared. */
    public static @Nullable BodyChange between(String before, String after) {
        List<String> earlier = PageBody.lines(before);
        List<String> later = PageBody.lines(after);
        if (earlier.isEmpty() || later.isEmpty()) {
            return null;
        }
        return new BodyChange(
                share(pairs(earlier), pairs(later)), !numbers(earlier).equals(numbers(later)), tells(earlier, later));
    }

    /** Whether nothing of the body changed. */
    public boolean isNone() {
        return share.signum() == 0 && !figures;
    }

    private static BigDecimal share(Map<Integer, Integer> before, Map<Integer, Integer> after) {
        long common = before.entrySet().stream()
                .mapToLong(pair -> Math.min(pair.getValue(), after.getOrDefault(pair.getKey(), 0)))
                .sum();
        long whole = Math.max(count(before), count(after));
        return whole == 0
                ? BigDecimal.ZERO.setScale(PLACES)
                : BigDecimal.valueOf(whole - common).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.DOWN);
    }

    private static long count(Map<Integer, Integer> pairs) {
        return pairs.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Pairs of adjoining letters and digits with how often each occurs; a line begins anew. */
    private static Map<Integer, Integer> pairs(List<String> lines) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (String line : lines) {
            char last = '\n';
            for (char c : line.toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    pairs.merge(last << Character.SIZE | c, 1, Integer::sum);
                    last = c;
                }
            }
        }
        return pairs;
    }

    private static List<String> numbers(List<String> lines) {
        List<String> numbers = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = NUMBER.matcher(line);
            while (matcher.find()) {
                numbers.add(matcher.group());
            }
        }
        Collections.sort(numbers);
        return numbers;
    }

    private static boolean tells(List<String> before, List<String> after) {
        List<String> added = new ArrayList<>(after);
        added.removeAll(before);
        return added.stream()
                .anyMatch(line ->
                        CORRECTION.matcher(line).find() && DAY.matcher(line).find());
    }
}
