// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: withdraws and restores facts; {@link LifeRefused} says in words why not. */
public interface LifeActions {
    Mono<Void> withdraw(FactAddress fact, @Nullable String reason, Viewer viewer);

    Mono<Void> restore(FactAddress fact, @Nullable String reason, Viewer viewer);

    /** Why nothing was done; fields are those of the form. */
    final class LifeRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<FieldError> errors;

        public LifeRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
