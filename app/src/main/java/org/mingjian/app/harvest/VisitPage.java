// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.capture.CapturedRepository;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.harvest.frontier.KnownPage;
import org.mingjian.app.harvest.frontier.KnownPageRepository;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.harvest.frontier.VisitRepository;
import org.mingjian.app.harvest.frontier.VisitResult;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.fact.ReceivePages;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.rules.facts.PageChangeKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes in a page: keeps what was received, hands it to intake, remembers the page. In this order: a server that is killed
 * in between does it again, and nothing is lost or doubled.
 */
@Component
class VisitPage {

    private final VisitRepository visits;
    private final KnownPageRepository known;
    private final CapturedRepository captured;
    private final ReceivePages receive;
    private final BrokenLinks links;
    private final HarvestSourceRepository sources;
    private final ReceiveFacts facts;
    private final HarvestProperties properties;
    private final Clock clock;
    private final TransactionalOperator transaction;

    VisitPage(
            VisitRepository visits,
            KnownPageRepository known,
            CapturedRepository captured,
            ReceivePages receive,
            BrokenLinks links,
            HarvestSourceRepository sources,
            ReceiveFacts facts,
            HarvestProperties properties,
            Clock clock,
            TransactionalOperator transaction) {
        this.visits = visits;
        this.known = known;
        this.captured = captured;
        this.receive = receive;
        this.links = links;
        this.sources = sources;
        this.facts = facts;
        this.properties = properties;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A page nobody has asked whether it is known. */
    Mono<Void> take(Visit visit, Fetched fetched) {
        return known.find(visit.bureau(), visit.url())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> take(visit, before.orElse(null), fetched));
    }

    /** @param before the page as it was known; null for one that was never there */
    Mono<Void> take(Visit visit, @Nullable KnownPage before, Fetched fetched) {
        return switch (fetched.outcome()) {
            case OK ->
                captured.keep(fetched.body())
                        .flatMap(digest -> fetched.textual()
                                ? read(visit, before, fetched, digest, fetched.body())
                                : visits.finish(
                                        visit,
                                        VisitResult.of(VisitOutcome.NOT_A_PAGE, fetched, digest),
                                        clock.instant()));
            case NOT_MODIFIED ->
                before == null
                        ? visits.finish(visit, VisitResult.of(VisitOutcome.BROKEN, fetched), clock.instant())
                        : captured.content(before.captured())
                                .flatMap(body -> read(visit, before, fetched, before.captured(), body));
            case GONE -> gone(visit, before, fetched);
            default -> visits.finish(visit, VisitResult.of(fetched.outcome(), fetched), clock.instant());
        };
    }

    private Mono<Void> read(Visit visit, @Nullable KnownPage before, Fetched fetched, String digest, byte[] body) {
        String stated = fetched.header("content-type");
        String type = stated == null && before != null ? before.contentType() : stated;
        return Mono.fromCallable(() -> PageText.of(body, type))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(text -> text.isPresent()
                        ? deliver(visit, before, fetched, digest, text.get())
                        : visits.finish(
                                visit, VisitResult.of(VisitOutcome.UNREADABLE, fetched, digest), clock.instant()));
    }

    private Mono<Void> deliver(Visit visit, @Nullable KnownPage before, Fetched fetched, String digest, String text) {
        Instant now = clock.instant();
        Instant firstSeenAt = before == null ? now : before.firstSeenAt();
        return sources.find(visit)
                .map(followed -> followed.source().labelled(text))
                .flatMap(labelled -> receive.receive(new ReceivePages.Page(
                        visit.bureau(), fetched.at().toString(), visit.title(), firstSeenAt, now, labelled)))
                .flatMap(verdict -> returned(visit, before, now)
                        .then(links.opened(visit))
                        .then(known.seen(visit, fetched, digest, firstSeenAt, now))
                        .then(visits.finish(visit, received(fetched, digest, verdict), clock.instant()))
                        .as(transaction::transactional));
    }

    private static VisitResult received(Fetched fetched, String digest, Verdict verdict) {
        return new VisitResult(fetched.outcome(), fetched, digest, verdict.status(), verdict.problem());
    }

    /** One look that fails to find it may be a fault of the site: a withdrawal is told when it was missed on several days. */
    private Mono<Void> gone(Visit visit, @Nullable KnownPage before, Fetched fetched) {
        return (before == null ? Mono.<Void>empty() : missed(before))
                .then(links.found(visit)
                        .then(visits.finish(visit, VisitResult.of(VisitOutcome.GONE, fetched), clock.instant()))
                        .as(transaction::transactional));
    }

    private Mono<Void> missed(KnownPage before) {
        LocalDate today = City.day(clock.instant());
        int days = before.missedDays() + (today.equals(before.missedOn()) ? 0 : 1);
        return before.goneAt() != null
                ? Mono.empty()
                : days < properties.missedDays()
                        ? known.missed(before, today, days)
                        : receive.gone(before.bureau(), before.at(), clock.instant())
                                .then(known.gone(before, today, days, clock.instant()));
    }

    /** A page whose withdrawal was told and that is there again. */
    private Mono<Void> returned(Visit visit, @Nullable KnownPage before, Instant now) {
        if (before == null || before.goneAt() == null) {
            return Mono.empty();
        }
        Map<String, String> change = new LinkedHashMap<>();
        change.put("bureau", visit.bureau());
        change.put("url", before.at());
        change.put("kind", PageChangeKind.RETURNED.name());
        change.put("noticedOn", City.day(now).toString());
        change.put("lookedBefore", City.day(before.goneAt()).toString());
        change.put("title", before.title() == null ? "" : before.title());
        change.put("source", before.at());
        return facts.objects("page-changes", List.of(change), false).then();
    }
}
