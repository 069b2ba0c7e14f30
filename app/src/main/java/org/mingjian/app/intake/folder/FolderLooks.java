// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingjian.app.intake.page.PageLook;
import org.mingjian.app.intake.page.RowFact;

/** All looks at pages that a folder holds: when parts of sites were watched, and at which addresses words stand. */
final class FolderLooks {

    private final Map<String, SortedSet<LocalDate>> watched = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();

    FolderLooks(Collection<RowFact> rows) {
        for (RowFact row : rows) {
            PageLook look = PageTimeline.look(row);
            LocalDate day = PageTimeline.day(row);
            if (!look.gone() && day != null) {
                watched.computeIfAbsent(part(look), part -> new TreeSet<>()).add(day);
                addresses
                        .computeIfAbsent(look.bureau() + "/" + look.sha256(), words -> new TreeSet<>())
                        .add(look.url());
            }
        }
    }

    /** The days the look's part of its site was looked at. */
    SortedSet<LocalDate> watched(PageLook look) {
        return watched.getOrDefault(part(look), Collections.emptySortedSet());
    }

    /** Whether the words stand at another address of the bureau. */
    boolean elsewhere(PageLook look, String sha256) {
        return addresses.getOrDefault(look.bureau() + "/" + sha256, Set.of()).stream()
                .anyMatch(url -> !url.equals(look.url()));
    }

    private static String part(PageLook look) {
        return look.bureau() + "/" + look.section();
    }
}
