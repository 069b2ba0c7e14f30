// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Many phrases looked for in one pass over a folded text, each telling of one value of an enum. A place whose characters
 * begin no phrase costs one table look-up.
 */
public final class Phrases<E extends Enum<E>> {
    private static final String[] NONE = {};

    private final Class<E> type;
    private final Map<Character, String[]> byFirst = new HashMap<>();
    private final Map<String, E> values = new HashMap<>();
    private final PrefixFilter filter = new PrefixFilter();

    private Phrases(Class<E> type) {
        this.type = type;
    }

    public static <E extends Enum<E>> Phrases<E> of(Class<E> type) {
        return new Phrases<>(type);
    }

    /** Adds phrases, parted by blanks (in simplified characters and half-width signs), that tell of {@code value}. */
    public Phrases<E> tell(E value, String phrases) {
        for (String phrase : phrases.split(" ")) {
            values.put(phrase, value);
            filter.add(phrase);
            byFirst.merge(phrase.charAt(0), new String[] {phrase}, Phrases::joined);
        }
        return this;
    }

    private static String[] joined(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The values told of between two places. */
    public Set<E> in(String folded, int from, int to) {
        Set<E> found = EnumSet.noneOf(type);
        char[] chars = folded.substring(from, to).toCharArray();
        for (int i = from; i < to; i++) {
            if (filter.mayBegin(chars, i - from)) {
                for (String phrase : byFirst.getOrDefault(chars[i - from], NONE)) {
                    if (folded.startsWith(phrase, i) && i + phrase.length() <= to) {
                        found.add(Objects.requireNonNull(values.get(phrase)));
                    }
                }
            }
        }
        return found;
    }

    public Set<E> in(String folded) {
        return in(folded, 0, folded.length());
    }
}
