// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * What a reader may see, as the two parameters every statement of this package has: {@code :all} and {@code :own}.
 *
 * @param all whether unpublished results of every bureau are open
 * @param own code of the reader's bureau; empty, which is no bureau's code, for whoever belongs to none
 */
record Sight(boolean all, String own) {

    /** A system account reads no pages: it has neither. */
    static Sight of(Viewer viewer) {
        String bureau = viewer.role() == Viewer.Role.BUREAU ? viewer.bureau() : null;
        return new Sight(viewer.seesAll(), bureau == null ? "" : bureau);
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return statement.bind("all", all).bind("own", own);
    }
}
