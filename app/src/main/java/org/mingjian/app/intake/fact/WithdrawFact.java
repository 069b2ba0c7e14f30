// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Withdraws a fact (撤回) and restores it (恢复), each with a reason. A withdrawn fact counts in no new evaluation; its
 * versions stay readable, and what was published stays as it is.
 */
@Component
public class WithdrawFact {

    private static final int REASON_AT_LEAST = 4;
    private static final int REASON_AT_MOST = 500;

    private final WithdrawalRepository withdrawals;
    private final FactsChanged changed;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;

    WithdrawFact(
            WithdrawalRepository withdrawals,
            FactsChanged changed,
            AuditTrail trail,
            TransactionalOperator transaction) {
        this.withdrawals = withdrawals;
        this.changed = changed;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Refused where the fact is not current. A bureau is not withdrawn: its register knows when it ends. */
    public Mono<Void> withdraw(FactName fact, @Nullable String reason, String account) {
        if (fact.type().equals("bureaus")) {
            return Mono.error(new Refusal(HttpStatus.CONFLICT, "bureau-not-withdrawn"));
        }
        String why = checked(reason);
        Mono<Boolean> change = recorded("withdraw", fact, why, withdrawals.withdraw(fact, why, account));
        return done(fact, change, "fact-not-current");
    }

    /** Refused where the fact is not withdrawn. */
    public Mono<Void> restore(FactName fact, @Nullable String reason, String account) {
        String why = checked(reason);
        Mono<Boolean> change = recorded("restore", fact, why, withdrawals.restore(fact, why, account));
        return done(fact, change, "fact-not-withdrawn");
    }

    private Mono<Boolean> recorded(String verb, FactName fact, String reason, Mono<Boolean> change) {
        String object = fact.type() + "/" + fact.bureau() + "/" + fact.key();
        boolean withdrawn = verb.equals("withdraw");
        return change.filter(happened -> happened)
                .delayUntil(happened -> trail.record(new AuditEntry(
                        "fact." + verb,
                        object,
                        fact.bureau(),
                        Map.of("withdrawn", !withdrawn),
                        Map.of("withdrawn", withdrawn),
                        reason)))
                .as(transaction::transactional);
    }

    private Mono<Void> done(FactName fact, Mono<Boolean> change, String otherwise) {
        return withdrawals
                .exists(fact)
                .filter(there -> there)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .then(change)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, otherwise)))
                .flatMap(happened -> changed.tell(Set.of(fact.bureau())));
    }

    private static String checked(@Nullable String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() < REASON_AT_LEAST || said.length() > REASON_AT_MOST) {
            throw Refusal.invalid(List.of(
                    new FieldProblem("/reason", FileProblem.REFUSALS.say("REASON", REASON_AT_LEAST, REASON_AT_MOST))));
        }
        return said;
    }
}
