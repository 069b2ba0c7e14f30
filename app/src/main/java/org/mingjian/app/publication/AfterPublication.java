// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.platform.security.Viewer;
import reactor.core.publisher.Mono;

/** What a feature does when a result is published, in the same transaction: all of it happens, or the result stays in review. */
public interface AfterPublication {

    /** @param run as it was before */
    Mono<Void> published(EvaluationRun run, Viewer viewer);
}
