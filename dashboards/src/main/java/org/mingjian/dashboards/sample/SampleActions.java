// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: draws samples and takes people's words on their items; {@link SampleRefused} says in words why not. */
public interface SampleActions {
    /** How many units the form's choice holds. */
    Mono<Integer> population(SampleForm form, Viewer viewer);

    /** Id of the new sample. */
    Mono<Long> draw(SampleForm form, Viewer viewer);

    Mono<Void> judge(long id, int number, VerdictForm form, Viewer viewer);

    /** Why nothing was done; fields are those of the form. */
    final class SampleRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public SampleRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
