// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.ByFirst;
import org.mingjian.rules.reading.page.PrefixFilter;
import org.mingjian.rules.reading.personal.PersonalDataReader;

/** The words to look for. A text is gone through once; a place whose characters begin no word costs one look-up. */
public final class WordList {
    private static final int MOST = 100;
    private static final int AROUND = 12;
    private static final int WIDE = 60;

    private static final WordList SHIPPED = shippedList();

    private final ByFirst<WordEntry> byFirst = new ByFirst<>(WordEntry[]::new);
    private final PrefixFilter filter = new PrefixFilter();

    private WordList(List<WordEntry> entries) {
        for (WordEntry entry : entries) {
            char first = entry.written().charAt(0);
            filter.add(entry.written());
            byFirst.add(first, entry);
        }
    }

    /** The list that comes with the product. */
    public static WordList shipped() {
        return SHIPPED;
    }

    /**
     * A list kept by an office.
     *
     * @throws IllegalArgumentException naming every line that is no word: unknown kind, empty or doubled word
     */
    public static WordList of(String csv) {
        return new WordList(WordLines.read(csv));
    }

    /** Up to a hundred, in the order of the text. */
    public List<Wording> findIn(String text) {
        List<Wording> found = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length && found.size() < MOST; i++) {
            if (filter.mayBegin(chars, i)) {
                WordEntry entry = longest(text, i);
                if (entry != null) {
                    found.add(new Wording(entry.kind(), entry.written(), entry.proper(), around(text, i, entry)));
                    i += entry.written().length() - 1;
                }
            }
        }
        return List.copyOf(found);
    }

    private @Nullable WordEntry longest(String text, int at) {
        WordEntry longest = null;
        for (WordEntry entry : byFirst.of(text.charAt(at))) {
            boolean longer = longest == null
                    || entry.written().length() > longest.written().length();
            if (longer && entry.standsAt(text, at)) {
                longest = entry;
            }
        }
        return longest;
    }

    /** The words around, personal data masked; wide enough first that no number is cut in two. */
    private static String around(String text, int at, WordEntry entry) {
        int end = at + entry.written().length();
        int feed = text.indexOf('\n', end);
        int from = Math.max(text.lastIndexOf('\n', at) + 1, at - WIDE);
        String wide =
                PersonalDataReader.mask(text.substring(from, Math.min(feed < 0 ? text.length() : feed, end + WIDE)));
        return wide.substring(Math.max(0, at - AROUND - from), Math.min(wide.length(), end + AROUND - from));
    }

    private static WordList shippedList() {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream("words.csv"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
