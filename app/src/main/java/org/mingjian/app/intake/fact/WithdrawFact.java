// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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

    WithdrawFact(WithdrawalRepository withdrawals, FactsChanged changed) {
        this.withdrawals = withdrawals;
        this.changed = changed;
    }

    /** Refused where the fact is not current. A bureau is not withdrawn: its register knows when it ends. */
    public Mono<Void> withdraw(FactName fact, @Nullable String reason, String account) {
        if (fact.type().equals("bureaus")) {
            return Mono.error(new Refusal(HttpStatus.CONFLICT, "bureau-not-withdrawn"));
        }
        return done(fact, withdrawals.withdraw(fact, checked(reason), account), "fact-not-current");
    }

    /** Refused where the fact is not withdrawn. */
    public Mono<Void> restore(FactName fact, @Nullable String reason, String account) {
        return done(fact, withdrawals.restore(fact, checked(reason), account), "fact-not-withdrawn");
    }

    private Mono<Void> done(FactName fact, Mono<Boolean> change, String otherwise) {
        return withdrawals
                .exists(fact)
                .filter(there -> there)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .then(change)
                .filter(happened -> happened)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, otherwise)))
                .doOnNext(happened -> changed.tell(Set.of(fact.bureau())))
                .then();
    }

    private static String checked(@Nullable String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() < REASON_AT_LEAST || said.length() > REASON_AT_MOST) {
            throw Refusal.invalid(List.of(
                    new FieldProblem("/reason", FileProblem.WORDS.say("REASON", REASON_AT_LEAST, REASON_AT_MOST))));
        }
        return said;
    }
}
