// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.PageChange;

/** Pages that were found where they were looked for, held against what was known of them. */
public final class FoundPages {

    private final Map<PageLook, LocalDate> days = new LinkedHashMap<>();
    private final Map<PageLook, KnownPage> now = new LinkedHashMap<>();
    private final List<PageChange> changes = new ArrayList<>();

    /**
     * @param looks of different pages
     * @param known by the names of the looks
     * @param watched the days their parts of the sites were looked at before, by bureau and part
     */
    public FoundPages(
            List<PageLook> looks,
            Map<String, KnownPage> known,
            Map<String, SortedSet<LocalDate>> watched,
            LocalDate today) {
        Map<String, SortedSet<LocalDate>> all = new LinkedHashMap<>();
        watched.forEach((part, some) -> all.put(part, new TreeSet<>(some)));
        for (PageLook look : looks) {
            LocalDate day = look.day(known.get(look.name()), today);
            days.put(look, day);
            all.computeIfAbsent(part(look), part -> new TreeSet<>()).add(day);
        }
        days.forEach((look, day) -> {
            KnownPage before = known.get(look.name());
            if (before == null) {
                PageChanges.appeared(look, day, Objects.requireNonNull(all.get(part(look))))
                        .ifPresent(changes::add);
            } else {
                PageChanges.changed(before, look, day).ifPresent(changes::add);
            }
            if (before == null || !day.isBefore(before.knownOn())) {
                now.put(look, KnownPage.after(before, look, day));
            }
        });
    }

    private static String part(PageLook look) {
        return look.bureau() + "/" + look.section();
    }

    /** The day of each look. */
    public Map<PageLook, LocalDate> days() {
        return days;
    }

    /** What is known after the looks; an older look than the last changes nothing. */
    public Map<PageLook, KnownPage> now() {
        return now;
    }

    public List<PageChange> changes() {
        return changes;
    }

    /** A page sent again was not seen later for the first time. */
    public RowFact sinceFirstSeen(RowFact row) {
        PageLook look = row.look();
        KnownPage page = look == null ? null : now.get(look);
        return page == null ? row : since(row, page.firstSeenOn());
    }

    /** A document is dated by its first sight, if its page says any. */
    public static RowFact since(RowFact row, LocalDate first) {
        LocalDate stated = row.fact() instanceof Document document ? document.firstSeenOn() : null;
        if (stated == null || !first.isBefore(stated)) {
            return row;
        }
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(Objects.requireNonNull(row.fact())));
        cells.put("firstSeenOn", first.toString());
        return row.with(FactTypes.read("documents", cells).orThrow(), row.look());
    }
}
