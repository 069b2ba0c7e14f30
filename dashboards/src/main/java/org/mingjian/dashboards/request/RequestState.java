// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.rules.dossier.request.RequestCourse;

/** How a request stands, as pages tell it; its word is {@code request.state.<NAME>}. */
public enum RequestState {
    OVERDUE(Badge.OVERDUE),
    /** {@link #SOON} working days or fewer are left. */
    DUE_SOON(Badge.DUE_SOON),
    RUNNING(null),
    STOPPED(Badge.NOT_APPLICABLE),
    /** By what is registered nobody can tell whether it is late. */
    DOUBTFUL(Badge.DOUBTFUL),
    REPLIED_LATE(Badge.VIOLATED),
    REPLIED(Badge.PASSED),
    WITHDRAWN(Badge.NOT_APPLICABLE);

    static final int SOON = 3;

    private final @Nullable Badge badge;

    RequestState(@Nullable Badge badge) {
        this.badge = badge;
    }

    static RequestState of(RequestCourse course) {
        return course.state() == RequestCourse.State.RUNNING && course.workingDaysLeft() <= SOON
                ? DUE_SOON
                : valueOf(course.state().name());
    }

    /** Of a name in the address; what is no state counts as none. */
    static @Nullable RequestState named(String name) {
        Optional<RequestState> named =
                Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
        return named.orElse(null);
    }

    /** Whether the bureau still has to reply. */
    boolean open() {
        return ordinal() <= STOPPED.ordinal();
    }

    public @Nullable Badge badge() {
        return badge;
    }

    /** Message key of the word. */
    public String key() {
        return "request.state." + name();
    }
}
