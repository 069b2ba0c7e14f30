// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Words by the character they begin with, found without a search; words of a few other characters may come along. */
public final class ByFirst<T> {
    private static final int SLOTS = 2048;

    private final @Nullable Object[] slots = new Object[SLOTS];
    private final T[] none;

    /** @param array makes arrays of the words */
    public ByFirst(IntFunction<T[]> array) {
        this.none = array.apply(0);
    }

    public void add(char first, T word) {
        T[] some = of(first);
        T[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = word;
        slots[first % SLOTS] = more;
    }

    /** Not to be changed. */
    @SuppressWarnings("unchecked")
    public T[] of(char first) {
        Object some = slots[first % SLOTS];
        return some == null ? none : (T[]) some;
    }
}
