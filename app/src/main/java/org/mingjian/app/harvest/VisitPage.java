// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.capture.CapturedRepository;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.harvest.frontier.KnownPage;
import org.mingjian.app.harvest.frontier.KnownPageRepository;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.harvest.frontier.VisitRepository;
import org.mingjian.app.harvest.frontier.VisitResult;
import org.mingjian.app.intake.fact.ReceivePages;
import org.mingjian.app.intake.fact.Verdict;
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
    private final Clock clock;
    private final TransactionalOperator transaction;

    VisitPage(
            VisitRepository visits,
            KnownPageRepository known,
            CapturedRepository captured,
            ReceivePages receive,
            BrokenLinks links,
            Clock clock,
            TransactionalOperator transaction) {
        this.visits = visits;
        this.known = known;
        this.captured = captured;
        this.receive = receive;
        this.links = links;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param before the page as it was known; null for one that was never there */
    Mono<Void> take(Visit visit, @Nullable KnownPage before, Fetched fetched) {
        return switch (fetched.outcome()) {
            case OK ->
                captured.keep(fetched.body())
                        .flatMap(digest -> fetched.textual()
                                ? read(visit, before, fetched, digest, fetched.body())
                                : visits.finish(visit, VisitResult.of(VisitOutcome.NOT_A_PAGE, fetched, digest)));
            case NOT_MODIFIED ->
                before == null
                        ? visits.finish(visit, VisitResult.of(VisitOutcome.BROKEN, fetched))
                        : captured.content(before.captured())
                                .flatMap(body -> read(visit, before, fetched, before.captured(), body));
            case GONE -> gone(visit, before, fetched);
            default -> visits.finish(visit, VisitResult.of(fetched.outcome(), fetched));
        };
    }

    private Mono<Void> read(Visit visit, @Nullable KnownPage before, Fetched fetched, String digest, byte[] body) {
        String stated = fetched.header("content-type");
        String type = stated == null && before != null ? before.contentType() : stated;
        return Mono.fromCallable(() -> PageText.of(body, type))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(text -> text.isPresent()
                        ? deliver(visit, before, fetched, digest, text.get())
                        : visits.finish(visit, VisitResult.of(VisitOutcome.UNREADABLE, fetched, digest)));
    }

    private Mono<Void> deliver(Visit visit, @Nullable KnownPage before, Fetched fetched, String digest, String text) {
        Instant now = clock.instant();
        Instant firstSeenAt = before == null ? now : before.firstSeenAt();
        return receive.receive(new ReceivePages.Page(
                        visit.bureau(), fetched.at().toString(), visit.title(), firstSeenAt, now, text))
                .flatMap(verdict -> links.opened(visit)
                        .then(known.seen(visit, fetched, digest, firstSeenAt, now))
                        .then(visits.finish(visit, received(fetched, digest, verdict)))
                        .as(transaction::transactional));
    }

    private static VisitResult received(Fetched fetched, String digest, Verdict verdict) {
        return new VisitResult(fetched.outcome(), fetched, digest, verdict.status(), verdict.problem());
    }

    private Mono<Void> gone(Visit visit, @Nullable KnownPage before, Fetched fetched) {
        Mono<Void> told = before == null
                ? Mono.empty()
                : receive.gone(before.bureau(), before.at(), clock.instant()).then();
        Mono<Void> remembered = before == null ? Mono.empty() : known.gone(before, clock.instant());
        return told.then(links.found(visit)
                .then(remembered)
                .then(visits.finish(visit, VisitResult.of(VisitOutcome.GONE, fetched)))
                .as(transaction::transactional));
    }
}
