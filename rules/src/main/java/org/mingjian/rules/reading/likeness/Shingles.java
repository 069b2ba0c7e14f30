// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageText;

/**
 * The pieces of five characters (5-gram shingles) of a text's prose: Han and letters only, so that figures, signs and
 * layout play no part. Tables and headings, which the law prescribes alike for all, are left out.
 */
public final class Shingles {
    private static final int LENGTH = 5;
    /** A line of prose has a full stop or this many characters. */
    private static final int SHORTEST_PROSE = 30;

    private static final int PLACES = 4;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    public static Shingles of(String text) {
        String folded = Fold.fold(text);
        long[] pieces = new long[folded.length()];
        int count = 0;
        for (int from = 0; from < folded.length(); ) {
            int feed = folded.indexOf('\n', from);
            int end = feed < 0 ? folded.length() : feed;
            if (isProse(folded, from, end)) {
                count = pieces(folded, from, end, pieces, count);
            }
            from = end + 1;
        }
        Arrays.sort(pieces, 0, count);
        return new Shingles(distinct(pieces, count));
    }

    /** How many different pieces the text has. */
    public int size() {
        return sorted.length;
    }

    /** The share of the pieces of both that they have in common (Jaccard), 0–1 to four places; 0 where there are none. */
    public BigDecimal likeness(Shingles other) {
        int common = common(other);
        return ratio(common, sorted.length + other.sorted.length - common);
    }

    private int common(Shingles other) {
        int common = 0;
        int j = 0;
        for (long piece : sorted) {
            while (j < other.sorted.length && other.sorted[j] < piece) {
                j++;
            }
            common += j < other.sorted.length && other.sorted[j] == piece ? 1 : 0;
        }
        return common;
    }

    private static BigDecimal ratio(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(PLACES)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }

    private static boolean isProse(String folded, int from, int end) {
        int stop = folded.indexOf('。', from);
        boolean sentence = stop >= 0 && stop < end;
        int border = folded.indexOf('|', from);
        return sentence || end - from >= SHORTEST_PROSE && (border < 0 || border >= end);
    }

    /** Han need 16 bits each; five of them are mixed into 64. */
    private static int pieces(String folded, int from, int end, long[] pieces, int before) {
        long[] window = new long[LENGTH];
        int count = before;
        int seen = 0;
        for (int i = from; i < end; i++) {
            char c = folded.charAt(i);
            if (!PageText.isHan(c) && !Character.isLetter(c)) {
                continue;
            }
            window[seen++ % LENGTH] = c;
            if (seen >= LENGTH) {
                long piece = 0;
                for (int k = 0; k < LENGTH; k++) {
                    piece = piece * 0x9E3779B97F4A7C15L + window[(seen + k) % LENGTH] + 1;
                }
                pieces[count++] = piece;
            }
        }
        return count;
    }

    private static long[] distinct(long[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
