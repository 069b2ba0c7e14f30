// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.intake.fact.FactName;
import org.mingjian.app.intake.fact.WithdrawFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.life.LifeActions;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Withdraws and restores for the page of a fact. */
@Component
class ChangeFromPage implements LifeActions {

    /** The one field of the form. */
    private static final String REASON = "reason";

    private final WithdrawFact withdraw;
    private final RefusalOnForm form;

    ChangeFromPage(WithdrawFact withdraw, RefusalOnForm form) {
        this.withdraw = withdraw;
        this.form = form;
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

    /** Whatever is wrong stands at the reason. */
    private Mono<Void> worded(Supplier<Mono<Void>> change) {
        return form.worded(
                change,
                REASON,
                errors -> new LifeRefused(errors.stream()
                        .map(error -> new FieldError(REASON, error.message()))
                        .toList()));
    }
}
