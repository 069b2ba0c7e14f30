// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: decides about findings; {@link DecisionRefused} says in words why not. */
public interface DecisionActions {
    Mono<Void> move(String finding, MoveForm form, Viewer viewer);

    /** First step for all findings of the form, or for none. */
    Mono<Void> propose(ReviewForm form, Viewer viewer);

    /** Second step for all proposals of the form, or for none. */
    Mono<Void> settle(ReviewForm form, Viewer viewer);

    /** Why nothing was done; fields are those of the form. */
    final class DecisionRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public DecisionRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
