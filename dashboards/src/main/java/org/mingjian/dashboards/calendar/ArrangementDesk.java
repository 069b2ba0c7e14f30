// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: uploads a year's arrangement of holidays. */
public interface ArrangementDesk {
    /** Whether the reader may. */
    static boolean open(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }

    /** What the file would change, or what is wrong with it; writes nothing. */
    Mono<ArrangementPlan> plan(int year, byte[] file);

    /** The same, put in force when nothing is wrong with it. */
    Mono<ArrangementPlan> store(int year, byte[] file, String account);

    /** Uploads of the year, newest first. */
    Flux<ArrangementLog> log(int year);
}
