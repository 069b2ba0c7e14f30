// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.app.intake.page.FoundPages;
import org.mingjian.app.intake.page.KnownPage;
import org.mingjian.app.intake.page.LookFields;
import org.mingjian.app.intake.page.PageChanges;
import org.mingjian.app.intake.page.PageLook;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.PageChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/**
 * Stores facts that were read from pages, together with what the looks at these pages show: changes of their bodies, pages
 * that went away, pages that appeared later than they say. All of it in one transaction; the same look again changes
 * nothing.
 */
@Component
class PageStore {

    private final FactHistoryRepository history;
    private final FactStore store;
    private final PageLookRepository looks;
    private final Clock clock;

    PageStore(FactHistoryRepository history, FactStore store, PageLookRepository looks, Clock clock) {
        this.history = history;
        this.store = store;
        this.looks = looks;
        this.clock = clock;
    }

    /** The day in the city. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LookFields.CITY);
    }

    /**
     * @param rows facts of one type, no two with the same key
     * @return what became of each, in their order; a page that was not there before, or is known to be gone, leaves nothing
     *     new
     */
    @Transactional
    public Mono<Stored> put(List<RowFact> rows) {
        Map<String, PageLook> byName = new LinkedHashMap<>();
        rows.forEach(row -> {
            PageLook look = row.look();
            if (look != null) {
                byName.put(look.name(), look);
            }
        });
        if (byName.isEmpty()) {
            return store.put(rows);
        }
        List<PageLook> all = List.copyOf(byName.values());
        return looks.takeTurns(all).then(looks.known(all)).flatMap(known -> {
            boolean gone = rows.get(0).fact() instanceof PageChange;
            return gone ? withdrawn(rows, all, known) : found(rows, all, known);
        });
    }

    private Mono<Stored> found(List<RowFact> rows, List<PageLook> all, Map<String, KnownPage> known) {
        return looks.watched(all).flatMap(watched -> {
            FoundPages found = new FoundPages(all, known, watched, today());
            List<RowFact> dated = rows.stream().map(found::sinceFirstSeen).toList();
            return store.put(dated)
                    .flatMap(stored -> looks.put(found.now())
                            .then(looks.putWatched(found.days()))
                            .then(change(found.changes()))
                            .thenReturn(stored.and(bureaus(found.changes()))));
        });
    }

    private Mono<Stored> withdrawn(List<RowFact> rows, List<PageLook> all, Map<String, KnownPage> known) {
        return looks.elsewhere(all).flatMap(elsewhere -> {
            List<Verdict.Status> statuses = new ArrayList<>();
            Map<PageLook, KnownPage> now = new LinkedHashMap<>();
            List<PageChange> changes = new ArrayList<>();
            for (RowFact row : rows) {
                PageLook look = Objects.requireNonNull(row.look());
                LocalDate day = ((PageChange) Objects.requireNonNull(row.fact())).noticedOn();
                KnownPage page = known.get(look.name());
                if (page == null || page.goneOn() != null || day.isBefore(page.lastSeenOn())) {
                    statuses.add(Verdict.Status.UNCHANGED);
                } else {
                    statuses.add(Verdict.Status.CREATED);
                    now.put(look, KnownPage.after(page, look, day));
                    changes.add(PageChanges.withdrawn(page, look, day, elsewhere.contains(look.name())));
                }
            }
            return looks.put(now).then(change(changes)).thenReturn(new Stored(statuses, bureaus(changes)));
        });
    }

    private static Set<String> bureaus(List<PageChange> changes) {
        return changes.stream().map(PageChange::bureau).collect(Collectors.toSet());
    }

    private Mono<Void> change(List<PageChange> changes) {
        return changes.isEmpty()
                ? Mono.empty()
                : history.put(changes.stream().map(StoredFact::of).toList()).then();
    }
}
