// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: makes and changes simulations; {@link SimulationRefused} says in words why not. */
public interface SimulationActions {
    /** Id of the new simulation. */
    Mono<Long> create(SimulationForm form, Viewer viewer);

    Mono<Void> rename(long id, SimulationForm form, Viewer viewer);

    /** @param changes all values by text of their place; those that change nothing are left out */
    Mono<Void> change(long id, SortedMap<String, String> changes, Viewer viewer);

    /** Id of the copy. */
    Mono<Long> copy(long id, Viewer viewer);

    /** Puts it away, or takes it out again. */
    Mono<Void> archive(long id, boolean away, Viewer viewer);

    /** A simulation before it is named, as typed. */
    record SimulationForm(
            @Nullable Long evaluation,
            @Nullable String name,
            @Nullable String note) {}

    /** Why nothing was done; fields are those of the form, or texts of places. */
    final class SimulationRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public SimulationRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
