// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: scores, settles and takes back; {@link ScoreRefused} says in words why not. */
public interface ManualScoreActions {
    Mono<Void> give(String id, ManualScoreForm form, Viewer viewer);

    Mono<Void> settle(String id, ManualScoreForm form, Viewer viewer);

    Mono<Void> withdraw(String id, ManualScoreForm form, Viewer viewer);

    /** Why nothing was done; fields are those of the form, or {@code scores}. */
    final class ScoreRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public ScoreRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
