// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import java.util.List;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.scheme.EvaluationScheme;
import reactor.core.publisher.Flux;

/** Port: the editions this installation knows; open to every reader. */
public interface SchemeQuery {
    /** Newest edition first. */
    Flux<EvaluationScheme> schemes();

    /** What is known of indicators of one edition that carry on those of another. */
    default List<Renumbering> renumberings() {
        return List.of();
    }
}
