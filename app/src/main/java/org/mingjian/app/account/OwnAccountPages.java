// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.EntryRows;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.PasswordRules;
import org.mingjian.app.platform.security.Reauthentication;
import org.mingjian.dashboards.account.OwnAccount;
import org.mingjian.dashboards.account.OwnAccounts;
import org.mingjian.dashboards.account.PasswordForm;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What the holder of an account does with it. */
@Component
class OwnAccountPages implements OwnAccounts {

    private static final FeatureWords WORDS = FeatureWords.beside(AccountDraft.class, "problems");
    private static final UUID NONE = new UUID(0, 0);

    private final KnownAccountRepository accounts;
    private final OpenAccount passwords;
    private final EntryRows entries;
    private final Reauthentication reauthentication;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    OwnAccountPages(
            KnownAccountRepository accounts,
            OpenAccount passwords,
            EntryRows entries,
            Reauthentication reauthentication,
            AuditTrail trail,
            TransactionalOperator transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.entries = entries;
        this.reauthentication = reauthentication;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<OwnAccount> own(Viewer viewer) {
        return Mono.zip(
                        accounts.named(viewer.name()),
                        here(),
                        entries.of(viewer.name()).collectList())
                .map(all -> new OwnAccount(
                        AccountPages.entry(all.getT1(), clock.instant()),
                        all.getT1().oneTimeUntil(),
                        all.getT3().stream()
                                .map(entry -> new OwnAccount.Entry(
                                        entry.id().toString(),
                                        entry.begunAt(),
                                        entry.seenAt(),
                                        entry.id().equals(all.getT2())))
                                .toList()));
    }

    @Override
    public Mono<Void> changePassword(PasswordForm form, Viewer viewer) {
        String chosen = Objects.requireNonNullElse(form.chosen(), "");
        List<FieldProblem> problems = problems(form, chosen, viewer.name());
        if (!problems.isEmpty()) {
            return Mono.error(AccountPages.refused(Refusal.invalid(problems)));
        }
        return org.mingjian.app.platform.security.Viewer.current()
                .flatMap(entered -> reauthentication.confirmed(entered, form.current()))
                .onErrorMap(
                        Refusal.class, wrong -> AccountPages.refused(Refusal.invalid(problem("current", "CURRENT"))))
                .then(here())
                .flatMap(here -> passwords
                        .setPassword(viewer.name(), chosen, null)
                        .then(entries.endOthers(viewer.name(), here))
                        .then(record("account.change-password", viewer))
                        .as(transaction::transactional));
    }

    @Override
    public Mono<Void> end(String entry, Viewer viewer) {
        return id(entry)
                .map(id -> entries.end(viewer.name(), id)
                        .filter(ended -> ended)
                        .flatMap(ended -> record("account.end-entries", viewer))
                        .as(transaction::transactional))
                .orElseGet(Mono::empty);
    }

    @Override
    public Mono<Void> endOthers(Viewer viewer) {
        return here().flatMap(here -> entries.endOthers(viewer.name(), here)
                .then(record("account.end-entries", viewer))
                .as(transaction::transactional));
    }

    /** The session of this request; none of any account for a request without one. */
    private Mono<UUID> here() {
        return entries.current().defaultIfEmpty(NONE);
    }

    private Mono<Void> record(String action, Viewer viewer) {
        return Mono.defer(() ->
                trail.record(new AuditEntry(action, "account/" + viewer.name(), viewer.bureau(), null, null, null)));
    }

    private static List<FieldProblem> problems(PasswordForm form, String chosen, String account) {
        List<FieldProblem> problems = new ArrayList<>();
        if (form.current() == null || form.current().isEmpty()) {
            problems.addAll(problem("current", "CURRENT"));
        }
        PasswordRules.defect(chosen, account)
                .ifPresent(defect -> problems.add(new FieldProblem(
                        "/chosen", WORDS.say(defect.name(), PasswordRules.SHORTEST, PasswordRules.LONGEST))));
        if (problems.isEmpty() && chosen.equals(form.current())) {
            problems.addAll(problem("chosen", "SAME"));
        }
        if (!chosen.equals(form.again())) {
            problems.addAll(problem("again", "AGAIN"));
        }
        return problems;
    }

    private static List<FieldProblem> problem(String field, String word) {
        return List.of(new FieldProblem("/" + field, WORDS.say(word)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
