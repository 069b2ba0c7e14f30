// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The second step (复核): another person confirms or returns what was proposed. Confirming stores the facts and replays what
 * is in review, in one transaction; of several all are settled or none.
 */
@Component
public class SettleProposals {

    private static final int AT_MOST = 500;

    private final ProposalRepository proposals;
    private final DecisionFacts facts;
    private final ReceiveFacts receive;
    private final ReplayInReview replay;
    private final TellOfDecision tell;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SettleProposals(
            ProposalRepository proposals,
            DecisionFacts facts,
            ReceiveFacts receive,
            ReplayInReview replay,
            TellOfDecision tell,
            TransactionalOperator transaction,
            Clock clock) {
        this.proposals = proposals;
        this.facts = facts;
        this.receive = receive;
        this.replay = replay;
        this.tell = tell;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Mono<Void> confirm(Collection<Long> ids, @Nullable String note, String account) {
        Instant now = clock.instant();
        return asked(ids, false, account).flatMap(found -> {
            Set<String> bureaus =
                    found.stream().map(one -> one.draft().bureau()).collect(Collectors.toSet());
            Flux<RowFact> rows =
                    Flux.fromIterable(found).map(one -> new RowFact(0, facts.of(one, account, now), List.of()));
            return receive.receive(
                            rows,
                            (stored, verdicts) -> verdicts.stream()
                                            .anyMatch(
                                                    verdict -> verdict.status().equals("rejected"))
                                    ? Mono.error(new Refusal(HttpStatus.CONFLICT, "decision-not-stored"))
                                    : settled(found, ProposalState.CONFIRMED, account, note, now)
                                            .then(replay.of(bureaus)))
                    .contextWrite(DeliveredBy.page(account)::into);
        });
    }

    /** @param note why, for whoever proposed it */
    public Mono<Void> giveBack(Collection<Long> ids, String note, String account) {
        return asked(ids, false, account)
                .flatMap(found -> settled(found, ProposalState.RETURNED, account, note, clock.instant()))
                .as(transaction::transactional);
    }

    /** Only whoever proposed it takes it back. */
    public Mono<Void> recall(long id, @Nullable String note, String account) {
        return asked(List.of(id), true, account)
                .flatMap(found -> settled(found, ProposalState.RECALLED, account, note, clock.instant()))
                .as(transaction::transactional);
    }

    private Mono<List<DecisionProposal>> asked(Collection<Long> ids, boolean own, String account) {
        if (ids.size() > AT_MOST) {
            return Mono.error(new Refusal(HttpStatus.CONFLICT, "decision-too-many", AT_MOST));
        }
        return proposals.withIds(ids).collectList().map(found -> {
            if (found.isEmpty() || found.size() < Set.copyOf(ids).size()) {
                throw Refusal.notFound();
            }
            for (DecisionProposal one : found) {
                if (!one.open()) {
                    throw new Refusal(HttpStatus.CONFLICT, "decision-settled");
                }
                if (one.isOf(account) != own) {
                    throw new Refusal(
                            HttpStatus.CONFLICT, own ? "decision-of-another" : "same-person", one.proposedBy());
                }
            }
            return found;
        });
    }

    /** Whatever was settled by someone else in between stops it all. */
    private Mono<Void> settled(
            List<DecisionProposal> found, ProposalState state, String account, @Nullable String note, Instant now) {
        List<Long> ids = found.stream().map(DecisionProposal::id).toList();
        return proposals
                .settle(ids, state, account, note, now)
                .filter(count -> count == ids.size())
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "decision-settled")))
                .thenMany(Flux.fromIterable(found).concatMap(one -> tell.settled(one, state, note)))
                .then();
    }
}
