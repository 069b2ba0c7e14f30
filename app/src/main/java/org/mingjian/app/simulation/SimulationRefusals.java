// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.List;
import java.util.function.Supplier;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationRefused;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refusals of simulations as their pages tell them. */
@Component
class SimulationRefusals {

    private final RefusalOnForm form;

    SimulationRefusals(RefusalOnForm form) {
        this.form = form;
    }

    /** A value at {@code /changes/<place>} is the field of that name; others go by the last word of their pointer. */
    <T> Mono<T> worded(Supplier<Mono<T>> action) {
        return form.onForm(action, refusal -> new SimulationRefused(errors(refusal)));
    }

    /** A changed value is named after its place in the edition. */
    private List<FieldError> errors(Refusal refusal) {
        return refusal.errors().isEmpty()
                ? form.errors(refusal, "main")
                : refusal.errors().stream()
                        .map(error -> new FieldError(field(error.pointer()), error.message()))
                        .toList();
    }

    private static String field(String pointer) {
        String field = pointer.replaceFirst("^/changes/", "").replaceFirst("^/", "");
        return field.isEmpty() ? "main" : field;
    }
}
