// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import org.mingjian.rules.scheme.EvaluationScheme;
import reactor.core.publisher.Flux;

/** Port: the editions this installation knows; open to every reader. */
public interface SchemeQuery {
    /** Newest edition first. */
    Flux<EvaluationScheme> schemes();
}
