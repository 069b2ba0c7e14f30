// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** Port: the stream of changes a page listens to, and where in it the page stands as it is made. */
@FunctionalInterface
public interface LiveStream {
    /** Id of the newest event the page already shows; empty when it is not known. */
    String position();

    /** Address of all the reader may hear of. */
    default String address() {
        return "/api/v1/live/events?since=" + position();
    }

    /** Address of what concerns one bureau. */
    default String address(String bureau) {
        return address() + "&bureau=" + bureau;
    }
}
