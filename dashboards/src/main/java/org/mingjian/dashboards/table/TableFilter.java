// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.springframework.util.MultiValueMap;

/**
 * What narrows the rows of a table.
 *
 * @param name in the address
 * @param value as it stands there; empty where it does not narrow
 * @param title of the filter in words
 * @param told what was chosen, in words
 */
public record TableFilter(String name, String value, String title, String told) {

    /** Name in the address of the words a reader typed to find rows by. */
    public static final String WORDS = "q";

    private static final int LONGEST = 100;

    /** The words typed to find rows by; empty where none are. */
    public static String words(MultiValueMap<String, String> parameters) {
        String typed = parameters.getFirst(WORDS);
        String words = typed == null ? "" : typed.strip().replace("\0", "");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** Narrowed to the rows that hold the words typed. */
    public static TableFilter holding(MultiValueMap<String, String> parameters, Words words) {
        return typed(WORDS, words(parameters), words.of("table.words"));
    }

    /** @param worded the value in words */
    public static TableFilter of(String name, @Nullable String value, String title, UnaryOperator<String> worded) {
        String chosen = value == null ? "" : value.strip();
        return new TableFilter(name, chosen, title, chosen.isEmpty() ? "" : worded.apply(chosen));
    }

    /** One whose value is typed in words. */
    public static TableFilter typed(String name, @Nullable String value, String title) {
        return of(name, value, title, UnaryOperator.identity());
    }

    boolean narrows() {
        return !value.isEmpty();
    }
}
