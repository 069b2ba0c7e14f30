// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import java.time.LocalDate;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: starts an evaluation on behalf of the reader. */
public interface EvaluationStart {
    /**
     * The id of the evaluation, which goes on by itself; {@link EvaluationRefused} when the reader may not, the scheme or
     * period is unknown, or one of the period is already running.
     */
    Mono<Long> start(String scheme, String period, LocalDate asOf, Viewer viewer);

    /** Why no evaluation was started; the message is Chinese and meant for the reader. */
    final class EvaluationRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public EvaluationRefused(String message) {
            super(message);
        }
    }
}
