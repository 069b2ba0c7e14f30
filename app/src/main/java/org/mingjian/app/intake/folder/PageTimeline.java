// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.page.FoundPages;
import org.mingjian.app.intake.page.KnownPage;
import org.mingjian.app.intake.page.PageChanges;
import org.mingjian.app.intake.page.PageLook;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.PageChange;

/**
 * The looks at one page that a folder holds, in the order of their days whatever that of the lines.
 *
 * @param standing rows that are facts: the last look that found the page; all of them where days do not tell their order
 * @param changes between the looks
 */
record PageTimeline(List<RowFact> standing, List<PageChange> changes) {

    /**
     * @param rows looks at one page
     * @param site what the folder knows of the site around it
     */
    static PageTimeline of(List<RowFact> rows, FolderLooks site) {
        List<RowFact> ordered = rows.stream()
                .filter(row -> day(row) != null)
                .sorted(Comparator.comparing(PageTimeline::dated)
                        .thenComparing(row -> look(row).sha256()))
                .toList();
        if (ordered.size() < rows.size() || contradict(ordered)) {
            return new PageTimeline(rows, List.of());
        }
        List<PageChange> changes = new ArrayList<>();
        KnownPage known = null;
        RowFact last = null;
        for (RowFact row : ordered) {
            PageLook look = look(row);
            LocalDate day = dated(row);
            if (!look.gone()) {
                SortedSet<LocalDate> watched = site.watched(look);
                (known == null ? PageChanges.appeared(look, day, watched) : PageChanges.changed(known, look, day))
                        .ifPresent(changes::add);
                known = KnownPage.after(known, look, day);
                last = row;
            } else if (known != null && known.goneOn() == null) {
                changes.add(PageChanges.withdrawn(known, look, day, site.elsewhere(look, known.sha256())));
                known = KnownPage.after(known, look, day);
            }
        }
        return new PageTimeline(
                last == null
                        ? List.of()
                        : List.of(FoundPages.since(
                                last, Objects.requireNonNull(known).firstSeenOn())),
                changes);
    }

    /** The day of the look; null where the line does not say it. */
    static @Nullable LocalDate day(RowFact row) {
        PageLook look = look(row);
        return look.lookedOn() == null ? look.firstSeenOn() : look.lookedOn();
    }

    private static LocalDate dated(RowFact row) {
        return Objects.requireNonNull(day(row));
    }

    static PageLook look(RowFact row) {
        return Objects.requireNonNull(row.look());
    }

    /** Two different pages at one address on one day: nobody can say which came first. */
    private static boolean contradict(List<RowFact> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            boolean sameDay = dated(ordered.get(i)).equals(dated(ordered.get(i - 1)));
            if (sameDay
                    && !look(ordered.get(i))
                            .sha256()
                            .equals(look(ordered.get(i - 1)).sha256())) {
                return true;
            }
        }
        return false;
    }
}
