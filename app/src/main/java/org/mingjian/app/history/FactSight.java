// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.TokenScope;
import org.mingjian.app.platform.security.Viewer;

/** Whose facts a viewer may read. */
final class FactSight {

    private FactSight() {}

    /**
     * The bureau whose facts are read; empty for those of all.
     *
     * @param asked the bureau that was asked for; another's is reported as not found
     */
    static String bureau(Viewer viewer, String type, @Nullable String asked) {
        TokenScope scope = viewer.scope();
        if (scope != null && !scope.holdsType(type)) {
            throw Refusal.forbidden();
        }
        if (asked != null && !asked.isEmpty()) {
            boolean held = scope == null ? viewer.maySee(asked) : scope.holdsBureau(asked);
            if (!held) {
                throw Refusal.notFound();
            }
            return asked;
        }
        if (scope != null && !scope.holdsEveryBureau()) {
            if (scope.bureaus().size() == 1) {
                return scope.bureaus().first();
            }
            throw Refusal.forbidden();
        }
        return viewer.bureau() == null ? "" : viewer.bureau();
    }
}
