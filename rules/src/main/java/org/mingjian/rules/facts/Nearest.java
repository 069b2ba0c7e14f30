// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name a wrong one was probably meant to be: fewest letters changed, at most a third of them. */
public final class Nearest {

    private Nearest() {}

    /** Among equally near names the first in order of letters; empty when none is near. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        int limit = Math.max(2, wrong.length() / 3);
        return known.stream()
                .filter(name -> distance(wrong, name) <= Math.min(limit, name.length() - 1))
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Chinese half sentence that names the nearest; empty when none is near. */
    public static String hint(String wrong, Collection<String> known) {
        return to(wrong, known).map(name -> "，是否应为“" + name + "”").orElse("");
    }

    /** Letters inserted, removed or replaced to come from one to the other; case, hyphens and underscores do not count. */
    private static int distance(String from, String to) {
        String a = plain(from);
        String b = plain(to);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
