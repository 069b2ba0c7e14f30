// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Issues, rotates and revokes service tokens. A secret is told once, when it is made. */
@Component
class IssueTokens {

    private static final FeatureWords WORDS = FeatureWords.beside(TokenDraft.class, "problems");
    private static final int OVERLAP_AT_MOST = 720;

    private final TokenRepository tokens;
    private final FactRepository facts;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    IssueTokens(
            TokenRepository tokens,
            FactRepository facts,
            AuditTrail trail,
            TransactionalOperator transaction,
            Clock clock) {
        this.tokens = tokens;
        this.facts = facts;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A token with the secret that was just made for it. */
    record Issued(Token token, String secret) {}

    Mono<Issued> issue(TokenDraft draft, String account) {
        Instant now = clock.instant();
        String secret = TokenSecret.create();
        return facts.bureauCodes()
                .map(codes -> draft.checked(new HashSet<>(codes), TokenDraft.today(now)))
                .flatMap(token -> tokens.add(token, TokenSecret.hash(secret), account, now)
                        .delayUntil(id -> record("issue", id, null, now))
                        .as(transaction::transactional)
                        .onErrorMap(DuplicateKeyException.class, taken -> nameTaken(token.name())))
                .flatMap(id -> issued(id, secret, now));
    }

    /** @param overlapHours how long the secret before this one still holds */
    Mono<Issued> rotate(long id, int overlapHours) {
        if (overlapHours < 0 || overlapHours > OVERLAP_AT_MOST) {
            return Mono.error(Refusal.invalid(List.of(new FieldProblem("/overlapHours", WORDS.say("OVERLAP")))));
        }
        Instant now = clock.instant();
        String secret = TokenSecret.create();
        return tokens.find(id, now)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(token -> token.holds(now)
                        ? tokens.rotate(id, TokenSecret.hash(secret), now, now.plus(Duration.ofHours(overlapHours)))
                                .then(Mono.defer(() -> record("rotate", id, token, now)))
                                .as(transaction::transactional)
                        : Mono.error(new Refusal(HttpStatus.CONFLICT, "token-ended", token.name())))
                .then(Mono.defer(() -> issued(id, secret, now)));
    }

    /** Once revoked, a token stays revoked; revoking it again changes nothing. */
    Mono<Token> revoke(long id, String account) {
        Instant now = clock.instant();
        return tokens.find(id, now)
                .flatMap(before -> tokens.revoke(id, account, now)
                        .filter(revoked -> revoked)
                        .flatMap(revoked -> record("revoke", id, before, now)))
                .as(transaction::transactional)
                .then(tokens.find(id, now))
                .switchIfEmpty(Mono.error(Refusal::notFound));
    }

    /** A token never holds its secret. */
    private Mono<Void> record(String verb, long id, @Nullable Token before, Instant now) {
        return tokens.find(id, now)
                .flatMap(after ->
                        trail.record(new AuditEntry("token." + verb, "token/" + id, null, before, after, null)));
    }

    private Mono<Issued> issued(long id, String secret, Instant now) {
        return tokens.find(id, now).map(token -> new Issued(token, secret));
    }

    private static Refusal nameTaken(String name) {
        return Refusal.invalid(List.of(new FieldProblem("/name", WORDS.say("NAME_TAKEN", name))));
    }
}
