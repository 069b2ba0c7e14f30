// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.HarvestSourceRepository.Followed;
import org.mingjian.app.harvest.capture.CapturedRepository;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.harvest.fetch.WebAddress;
import org.mingjian.app.harvest.frontier.FoundPage;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.harvest.frontier.VisitRepository;
import org.mingjian.app.harvest.frontier.VisitResult;
import org.mingjian.app.harvest.source.ListReading;
import org.mingjian.app.harvest.source.SourceKind;
import org.mingjian.rules.reading.listing.ListItem;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.listing.NextList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes in a list page: its items and the list pages that follow are to be visited next, and the list ends somewhere. */
@Component
class VisitList {

    private final VisitRepository visits;
    private final HarvestSourceRepository sources;
    private final CapturedRepository captured;
    private final WatchColumn column;
    private final WatchPlatform platform;
    private final VisitPage pages;
    private final HarvestProperties properties;
    private final Clock clock;
    private final TransactionalOperator transaction;

    VisitList(
            VisitRepository visits,
            HarvestSourceRepository sources,
            CapturedRepository captured,
            WatchColumn column,
            WatchPlatform platform,
            VisitPage pages,
            HarvestProperties properties,
            Clock clock,
            TransactionalOperator transaction) {
        this.visits = visits;
        this.sources = sources;
        this.captured = captured;
        this.column = column;
        this.platform = platform;
        this.pages = pages;
        this.properties = properties;
        this.clock = clock;
        this.transaction = transaction;
    }

    Mono<Void> take(Visit visit, Fetched fetched) {
        return sources.find(visit).publishOn(Schedulers.boundedElastic()).flatMap(followed -> {
            ListPage list =
                    ListReading.of(followed.source(), fetched, visit.depth()).orElse(null);
            if (list == null) {
                return unread(visit, fetched);
            }
            return ListReading.isPage(followed.source(), fetched, visit.depth(), list)
                    ? page(visit, fetched)
                    : taken(visit, followed, fetched, list);
        });
    }

    private Mono<Void> unread(Visit visit, Fetched fetched) {
        VisitOutcome outcome = fetched.outcome() == VisitOutcome.OK ? VisitOutcome.UNREADABLE : fetched.outcome();
        return sources.followed(visit, 0, null, ListEnding.UNREADABLE)
                .then(visits.finish(visit, VisitResult.of(outcome, fetched), clock.instant()))
                .as(transaction::transactional);
    }

    /** A section of a platform that is no list, such as the guide. */
    private Mono<Void> page(Visit visit, Fetched fetched) {
        return sources.followed(visit, 1, null, ListEnding.COMPLETE).then(pages.take(visit, fetched));
    }

    private Mono<Void> taken(Visit visit, Followed followed, Fetched fetched, ListPage page) {
        Mono<Void> watched = visit.depth() > 1
                ? Mono.empty()
                : column.looked(followed.source(), newest(page))
                        .then(platform.looked(visit, followed.source(), fetched));
        return watched.then(captured.keep(fetched.body())
                .flatMap(digest -> follow(visit, followed, page)
                        .then(visits.finish(visit, VisitResult.of(VisitOutcome.OK, fetched, digest), clock.instant())))
                .as(transaction::transactional));
    }

    private Mono<Void> follow(Visit visit, Followed followed, ListPage page) {
        LocalDate from = followed.source().followTo();
        int room = Math.max(0, properties.pagesPerSource() - followed.items());
        List<FoundPage> found = page.items().stream()
                .filter(item -> recent(item, from))
                .flatMap(item -> FoundPage.of(item).stream())
                .toList();
        List<FoundPage> taken = found.size() > room ? found.subList(0, room) : found;
        return visits.addPages(visit, taken).flatMap(fresh -> {
            ListEnding ending = ending(visit, followed, page, found.size() > room, fresh);
            return addLists(visit, page, followed, ending)
                    .flatMap(added -> sources.followed(
                            visit, fresh, newest(page), ending == null && !added ? ListEnding.COMPLETE : ending));
        });
    }

    private @Nullable ListEnding ending(Visit visit, Followed followed, ListPage page, boolean full, long fresh) {
        LocalDate from = followed.source().followTo();
        if (page.items().isEmpty() && page.more().isEmpty()) {
            return visit.depth() == 1
                    ? ListEnding.NO_ITEMS
                    : followed.source().kind() == SourceKind.PLATFORM ? ListEnding.COMPLETE : ListEnding.NOTHING_NEW;
        }
        if (full) {
            return ListEnding.MOST_PAGES;
        }
        if (page.next() == null && page.more().isEmpty()) {
            return ListEnding.COMPLETE;
        }
        // What stands on top of a list may be old, so one item that is recent enough keeps it going.
        if (!page.items().isEmpty() && page.items().stream().noneMatch(item -> recent(item, from))) {
            return ListEnding.REACHED_DATE;
        }
        if (fresh == 0 && visit.depth() > 1 && page.more().isEmpty()) {
            return ListEnding.NOTHING_NEW;
        }
        return followed.lists() + 1 >= properties.listsPerSource() ? ListEnding.MOST_LISTS : null;
    }

    /** Whether any list page was added. */
    private Mono<Boolean> addLists(Visit visit, ListPage page, Followed followed, @Nullable ListEnding ending) {
        if (ending != null) {
            return Mono.just(false);
        }
        int room = properties.listsPerSource() - followed.lists() - 1;
        return Flux.concat(
                        Flux.fromIterable(page.more()),
                        Mono.justOrEmpty(page.next()).map(NextList::url))
                .take(room)
                .concatMap(url -> Mono.justOrEmpty(WebAddress.of(url)))
                .concatMap(address -> visits.addList(visit, WebAddress.host(address), address.toString()))
                .reduce(false, Boolean::logicalOr);
    }

    private static boolean recent(ListItem item, @Nullable LocalDate from) {
        return from == null || item.date() == null || !item.date().isBefore(from);
    }

    private static @Nullable LocalDate newest(ListPage page) {
        return page.items().stream()
                .map(ListItem::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
