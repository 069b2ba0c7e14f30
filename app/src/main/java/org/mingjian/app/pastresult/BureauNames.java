// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.pastresult;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.Fact;

/** Which bureaus a published table may mean by a name: their codes, names, short and former names, and nothing like them. */
final class BureauNames {

    private final Map<String, Set<String>> codes = new HashMap<>();

    /** @param facts bureaus and their reforms */
    BureauNames(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Bureau bureau) {
                Stream.of(
                                Stream.of(bureau.code(), bureau.name()),
                                Stream.ofNullable(bureau.shortName()),
                                bureau.formerNames().stream())
                        .flatMap(names -> names)
                        .forEach(name -> add(name, bureau.code()));
            } else if (fact instanceof BureauReform reform && reform.formerName() != null) {
                add(reform.formerName(), reform.bureau());
            }
        }
    }

    /** Codes of the bureaus of this name; a bureau that bears it today comes before one that only once did. */
    Set<String> of(String name) {
        return codes.getOrDefault(plain(name), Set.of());
    }

    private void add(String name, String code) {
        codes.computeIfAbsent(plain(name), key -> new TreeSet<>()).add(code);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\u3000]+", "");
    }
}
