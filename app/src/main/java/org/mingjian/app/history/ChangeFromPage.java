// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactName;
import org.mingjian.app.intake.fact.WithdrawFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.life.LifeActions;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Withdraws and restores for the page of a fact. */
@Component
class ChangeFromPage implements LifeActions {

    /** The one field of the form. */
    private static final String REASON = "reason";

    private final WithdrawFact withdraw;
    private final MessageSource messages;

    ChangeFromPage(WithdrawFact withdraw, MessageSource messages) {
        this.withdraw = withdraw;
        this.messages = messages;
    }

    @Override
    public Mono<Void> withdraw(FactAddress fact, @Nullable String reason, Viewer viewer) {
        return worded(() -> withdraw.withdraw(name(fact), reason, manager(viewer)));
    }

    @Override
    public Mono<Void> restore(FactAddress fact, @Nullable String reason, Viewer viewer) {
        return worded(() -> withdraw.restore(name(fact), reason, manager(viewer)));
    }

    private static FactName name(FactAddress fact) {
        return new FactName(fact.type(), fact.bureau(), fact.key());
    }

    private static String manager(Viewer viewer) {
        if (viewer.role() != Viewer.Role.OFFICE && viewer.role() != Viewer.Role.ADMIN) {
            throw Refusal.forbidden();
        }
        return viewer.name();
    }

    private Mono<Void> worded(Supplier<Mono<Void>> change) {
        return Mono.defer(change)
                .onErrorMap(
                        Refusal.class,
                        refusal -> refusal.status().value() == 404
                                        || refusal.status().value() == 403
                                ? refusal
                                : new LifeRefused(words(refusal)));
    }

    private List<FieldError> words(Refusal refusal) {
        if (refusal.errors().isEmpty()) {
            String why = messages.getMessage(
                    "problem." + refusal.kind() + ".detail",
                    null,
                    Language.current().locale());
            return List.of(new FieldError(REASON, why));
        }
        return refusal.errors().stream()
                .map(one -> new FieldError(REASON, one.message()))
                .toList();
    }
}
