// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.EntryRows;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * What an administrator does with accounts. Nobody changes the account they act with, and one administrator who may enter
 * is always left; a change, its end of sessions and its record are one transaction.
 */
@Component
class ManageAccounts {

    /** A password that was handed out is to be changed within this time. */
    static final Duration HANDED_OUT = Duration.ofDays(7);

    private static final UUID NONE = new UUID(0, 0);

    private final KnownAccountRepository accounts;
    private final OpenAccount passwords;
    private final EntryRows entries;
    private final FactRepository facts;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ManageAccounts(
            KnownAccountRepository accounts,
            OpenAccount passwords,
            EntryRows entries,
            FactRepository facts,
            AuditTrail trail,
            TransactionalOperator transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.entries = entries;
        this.facts = facts;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An account with the password that was just made for it. */
    record Opened(KnownAccount account, String password) {}

    Mono<Opened> open(AccountDraft draft) {
        String password = HandedOutPassword.create();
        Instant until = clock.instant().plus(HANDED_OUT);
        return facts.bureauCodes()
                .map(codes -> draft.checked(new HashSet<>(codes)))
                .zipWith(passwords.hash(password))
                .flatMap(both -> accounts.add(both.getT1(), both.getT2(), until)
                        .flatMap(accounts::find)
                        .delayUntil(opened -> trail.record(new AuditEntry(
                                "account.open", object(opened), opened.bureau(), null, opened.trace(), null)))
                        .as(transaction::transactional)
                        .onErrorMap(
                                DuplicateKeyException.class,
                                taken -> AccountDraft.nameTaken(both.getT1().name())))
                .map(opened -> new Opened(opened, password));
    }

    /** @param actor name of the account that acts */
    Mono<Void> change(long id, AccountDraft draft, String actor) {
        return facts.bureauCodes()
                .flatMap(codes -> act("change", id, actor, before -> {
                    AccountDraft.Checked wanted = new AccountDraft(
                                    before.name(), draft.role(), draft.bureau(), draft.position())
                            .checked(new HashSet<>(codes));
                    return remains(before, wanted.role() == Role.ADMIN).then(accounts.change(id, wanted));
                }));
    }

    Mono<Void> disable(long id, String actor) {
        return act(
                "disable",
                id,
                actor,
                before -> remains(before, false)
                        .then(accounts.enable(id, false))
                        .then(entries.endOthers(before.name(), NONE))
                        .then());
    }

    Mono<Void> enable(long id, String actor) {
        return act("enable", id, actor, before -> accounts.enable(id, true));
    }

    Mono<Void> unlock(long id, String actor) {
        return act("unlock", id, actor, before -> accounts.unlock(id));
    }

    Mono<Void> endEntries(long id, String actor) {
        return act(
                "end-entries",
                id,
                actor,
                before -> entries.endOthers(before.name(), NONE).then());
    }

    Mono<Opened> resetPassword(long id, String actor) {
        String password = HandedOutPassword.create();
        Instant until = clock.instant().plus(HANDED_OUT);
        return act(
                        "reset-password",
                        id,
                        actor,
                        before -> passwords
                                .setPassword(before.name(), password, until)
                                .then(entries.endOthers(before.name(), NONE))
                                .then())
                .then(Mono.defer(() -> accounts.find(id)))
                .map(account -> new Opened(account, password));
    }

    private Mono<Void> act(String verb, long id, String actor, Function<KnownAccount, Mono<Void>> deed) {
        return accounts.find(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .filter(before -> !before.name().equalsIgnoreCase(actor))
                .switchIfEmpty(Mono.error(() -> AccountDraft.stays("OWN")))
                .flatMap(before -> Mono.defer(() -> deed.apply(before))
                        .then(Mono.defer(() -> accounts.find(id)))
                        .flatMap(after -> trail.record(new AuditEntry(
                                "account." + verb,
                                object(after),
                                after.bureau(),
                                before.trace(),
                                after.trace(),
                                null))))
                .as(transaction::transactional)
                .then(passwords.forget());
    }

    /** Refuses to take away the last administrator who may enter. */
    private Mono<Void> remains(KnownAccount before, boolean staysAdministrator) {
        return staysAdministrator
                ? Mono.empty()
                : accounts.administrators()
                        .filter(left -> left.stream().anyMatch(id -> id != before.id()))
                        .switchIfEmpty(Mono.error(() -> AccountDraft.stays("LAST")))
                        .then();
    }

    private static String object(KnownAccount account) {
        return "account/" + account.name();
    }
}
