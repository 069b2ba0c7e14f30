// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.BureauPosition;
import org.mingjian.dashboards.account.AccountActions;
import org.mingjian.dashboards.account.AccountEntry;
import org.mingjian.dashboards.account.AccountForm;
import org.mingjian.dashboards.account.AccountQuery;
import org.mingjian.dashboards.account.AccountRefused;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts for the pages of the administrator. */
@Component
class AccountPages implements AccountQuery, AccountActions {

    private final KnownAccountRepository accounts;
    private final ManageAccounts manage;
    private final RefusalOnForm form;
    private final Clock clock;

    AccountPages(KnownAccountRepository accounts, ManageAccounts manage, RefusalOnForm form, Clock clock) {
        this.accounts = accounts;
        this.manage = manage;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public Flux<AccountEntry> accounts(Viewer viewer) {
        Instant now = clock.instant();
        return viewer.role() == Viewer.Role.ADMIN ? accounts.all().map(one -> entry(one, now)) : Flux.empty();
    }

    @Override
    public Mono<AccountEntry> account(long id, Viewer viewer) {
        Instant now = clock.instant();
        return viewer.role() == Viewer.Role.ADMIN ? accounts.find(id).map(one -> entry(one, now)) : Mono.empty();
    }

    @Override
    public Mono<HandedOut> open(AccountForm typed, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.open(draft(typed))))
                .map(AccountPages::handedOut);
    }

    @Override
    public Mono<Void> change(long id, AccountForm typed, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.change(id, draft(typed), name)));
    }

    @Override
    public Mono<Void> disable(long id, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.disable(id, name)));
    }

    @Override
    public Mono<Void> enable(long id, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.enable(id, name)));
    }

    @Override
    public Mono<Void> unlock(long id, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.unlock(id, name)));
    }

    @Override
    public Mono<HandedOut> resetPassword(long id, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.resetPassword(id, name)))
                .map(AccountPages::handedOut);
    }

    @Override
    public Mono<Void> endEntries(long id, Viewer viewer) {
        return told(administrator(viewer).flatMap(name -> manage.endEntries(id, name)));
    }

    private static HandedOut handedOut(ManageAccounts.Opened opened) {
        return new HandedOut(opened.account().id(), opened.account().name(), opened.password(), (int)
                ManageAccounts.HANDED_OUT.toDays());
    }

    private static AccountDraft draft(AccountForm typed) {
        return new AccountDraft(typed.name(), typed.role(), typed.bureau(), typed.position());
    }

    private static Mono<String> administrator(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN ? Mono.just(viewer.name()) : Mono.error(Refusal::forbidden);
    }

    private <T> Mono<T> told(Mono<T> done) {
        return form.onForm(() -> done, refusal -> refusal.errors().isEmpty() ? refusal : refused(refusal));
    }

    /** What stands at {@code /name} is the field {@code name} of the form. */
    static AccountRefused refused(Refusal refusal) {
        List<FieldError> errors = refusal.errors().stream()
                .map(error -> new FieldError(error.pointer().replace("/", ""), error.message()))
                .toList();
        return new AccountRefused(errors);
    }

    static AccountEntry entry(KnownAccount account, Instant now) {
        BureauPosition position = account.position();
        return new AccountEntry(
                account.id(),
                account.name(),
                Viewer.Role.valueOf(account.role().name()),
                account.bureau(),
                account.bureauName(),
                position == null ? null : position.name(),
                state(account, now),
                account.oneTimeUntil(),
                isLocked(account.lockedUntil(), now) ? account.lockedUntil() : null,
                account.lastEnteredAt(),
                account.createdAt(),
                account.entries());
    }

    private static AccountEntry.State state(KnownAccount account, Instant now) {
        if (!account.enabled()) {
            return AccountEntry.State.DISABLED;
        }
        if (isLocked(account.lockedUntil(), now)) {
            return AccountEntry.State.LOCKED;
        }
        return account.oneTimeUntil() == null ? AccountEntry.State.ENABLED : AccountEntry.State.WAITING;
    }

    private static boolean isLocked(@Nullable Instant until, Instant now) {
        return until != null && now.isBefore(until);
    }
}
