// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;

/**
 * Names by the strokes of their characters (按笔画为序), as Chinese lists put equals: character by character, fewer strokes
 * first, then by radical. What is no Chinese character comes first, by code point.
 */
public final class StrokeOrder implements Comparator<String> {

    /** The order; its table is read when it is first asked for. */
    public static final StrokeOrder INSTANCE = new StrokeOrder();

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FA5;
    private static final String TABLE = "strokes.txt";

    /** Place of each character from {@link #FIRST} to {@link #LAST} in the order of strokes. */
    private final int[] places = new int[LAST - FIRST + 1];

    private final int[] strokes = new int[LAST - FIRST + 1];

    private StrokeOrder() {
        int place = 0;
        int count = 1;
        for (String line : table().split("\n", -1)) {
            for (char character : line.toCharArray()) {
                places[character - FIRST] = place++;
                strokes[character - FIRST] = count;
            }
            count++;
        }
    }

    /** Number of strokes of a character (笔画数); 0 where the table does not know it. */
    public int strokes(int character) {
        return known(character) ? strokes[character - FIRST] : 0;
    }

    @Override
    public int compare(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = Integer.compare(place(left[i]), place(right[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** Characters outside the table keep their code points, below all of it or above. */
    private int place(int character) {
        if (known(character)) {
            return FIRST + places[character - FIRST];
        }
        return character;
    }

    private static boolean known(int character) {
        return character >= FIRST && character <= LAST;
    }

    private static String table() {
        try (InputStream bytes = Objects.requireNonNull(StrokeOrder.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
