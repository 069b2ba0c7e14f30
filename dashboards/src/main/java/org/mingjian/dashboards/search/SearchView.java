// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found, by kind, in a fixed order; kinds without a hit are left out. */
public record SearchView(String words, long total, Map<SearchHit.Kind, List<SearchHit>> hits) {
    /** Whether a kind has as many hits as are shown, and maybe more. */
    public boolean full(SearchHit.Kind kind) {
        return hits.getOrDefault(kind, List.of()).size() >= SearchHit.MOST;
    }

    /** So many of each kind. */
    List<SearchHit> first(int each) {
        return hits.values().stream().flatMap(kind -> kind.stream().limit(each)).toList();
    }

    static SearchView of(String words, List<SearchHit> hits) {
        return new SearchView(
                words,
                hits.size(),
                hits.stream()
                        .collect(Collectors.groupingBy(
                                SearchHit::kind, () -> new EnumMap<>(SearchHit.Kind.class), Collectors.toList())));
    }
}
