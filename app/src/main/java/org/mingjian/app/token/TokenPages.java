// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.token.TokenActions;
import org.mingjian.dashboards.token.TokenEntry;
import org.mingjian.dashboards.token.TokenForm;
import org.mingjian.dashboards.token.TokenQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tokens for the page of the administrator. */
@Component
class TokenPages implements TokenQuery, TokenActions {

    private static final String NAME = "name";

    private final TokenRepository tokens;
    private final IssueTokens issue;
    private final RefusalOnForm form;
    private final Clock clock;

    TokenPages(TokenRepository tokens, IssueTokens issue, RefusalOnForm form, Clock clock) {
        this.form = form;
        this.tokens = tokens;
        this.issue = issue;
        this.clock = clock;
    }

    @Override
    public Flux<TokenEntry> tokens(Viewer viewer) {
        Instant now = clock.instant();
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR
                ? tokens.all(now).map(token -> entry(token, now))
                : Flux.empty();
    }

    @Override
    public Mono<Secret> issue(TokenForm typed, Viewer viewer) {
        TokenDraft draft = new TokenDraft(
                typed.name(), typed.types(), typed.bureaus(), typed.pages(), typed.drafts(), typed.expiresOn());
        return told(() -> administrator(viewer).flatMap(name -> issue.issue(draft, name)));
    }

    @Override
    public Mono<Secret> rotate(long id, int overlapHours, Viewer viewer) {
        return told(() -> administrator(viewer).flatMap(name -> issue.rotate(id, overlapHours)));
    }

    @Override
    public Mono<Void> revoke(long id, Viewer viewer) {
        return administrator(viewer).flatMap(name -> issue.revoke(id, name)).then();
    }

    private static Mono<String> administrator(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN ? Mono.just(viewer.name()) : Mono.error(Refusal::forbidden);
    }

    private Mono<Secret> told(Supplier<Mono<IssueTokens.Issued>> issued) {
        return form.worded(issued, NAME, TokenRefused::new)
                .map(one -> new Secret(one.token().name(), one.secret()));
    }

    private static TokenEntry entry(Token token, Instant now) {
        return new TokenEntry(
                token.id(),
                token.name(),
                token.revokedAt() != null
                        ? TokenEntry.State.REVOKED
                        : token.holds(now) ? TokenEntry.State.HOLDS : TokenEntry.State.EXPIRED,
                token.scope().holdsEveryType(),
                List.copyOf(token.scope().types()),
                token.scope().holdsEveryBureau(),
                List.copyOf(token.scope().bureaus()),
                token.scope().pages(),
                token.scope().drafts(),
                token.expiresAt(),
                token.createdBy(),
                token.createdAt(),
                token.lastUsedAt(),
                token.overlapUntil(),
                token.revokedBy(),
                token.revokedAt());
    }
}
