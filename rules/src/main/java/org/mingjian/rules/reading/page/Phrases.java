// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.EnumSet;
import java.util.Set;

/**
 * Many phrases looked for in one pass over a folded text, each telling of one value of an enum. A place whose characters
 * begin no phrase costs one table look-up.
 */
public final class Phrases<E extends Enum<E>> {
    private final Class<E> type;
    private final ByFirst<Phrase> byFirst = new ByFirst<>(Phrase[]::new);
    private final Set<E> told;
    private final PrefixFilter filter = new PrefixFilter();

    /** Words and the value they tell of. */
    private record Phrase(String words, Enum<?> value) {}

    private Phrases(Class<E> type) {
        this.type = type;
        this.told = EnumSet.noneOf(type);
    }

    public static <E extends Enum<E>> Phrases<E> of(Class<E> type) {
        return new Phrases<>(type);
    }

    /** Adds phrases, parted by blanks (in simplified characters and half-width signs), that tell of {@code value}. */
    public Phrases<E> tell(E value, String phrases) {
        for (String phrase : phrases.split(" ")) {
            told.add(value);
            filter.add(phrase);
            byFirst.add(phrase.charAt(0), new Phrase(phrase, value));
        }
        return this;
    }

    /** The values told of between two places. */
    public Set<E> in(String folded, int from, int to) {
        Set<E> found = EnumSet.noneOf(type);
        char[] chars = folded.substring(from, to).toCharArray();
        for (int i = from; i < to && found.size() < told.size(); i++) {
            if (filter.mayBegin(chars, i - from)) {
                for (Phrase phrase : byFirst.of(chars[i - from])) {
                    if (folded.startsWith(phrase.words, i) && i + phrase.words.length() <= to) {
                        found.add(type.cast(phrase.value));
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
