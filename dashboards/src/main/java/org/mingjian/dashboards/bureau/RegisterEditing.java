// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.List;
import java.util.Map;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: changes the register of bureaus on behalf of the reader. */
public interface RegisterEditing {
    /** Whether the reader may. */
    static boolean open(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }

    /** What a reform would write, or what is wrong with it; writes nothing. */
    Mono<ReformPlan> plan(ReformForm reform);

    /** The same, written as one; nothing is when anything of it is refused. */
    Mono<ReformPlan> carryOut(ReformForm reform);

    /**
     * Adds a dated row, or replaces the one of the same key.
     *
     * @param type fact type
     * @param row cells by column
     * @return what is wrong; empty when it was stored
     */
    Mono<List<FieldError>> record(String type, Map<String, String> row);
}
