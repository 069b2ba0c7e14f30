// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;

/**
 * Applications and what is in force, as their pages need them.
 *
 * @param soon of what is in force how much ends within thirty days
 * @param indicators codes and names
 * @param grounds typed reasons of an application
 * @param applies whether the reader applies
 * @param decides whether the reader decides
 * @param state which are shown; empty: all
 * @param empty why the list is empty; null where it is not
 */
public record WaiverView(
        List<WaiverEntry> applications,
        List<GrantedWaiver> granted,
        long soon,
        SortedMap<String, String> indicators,
        List<String> grounds,
        boolean applies,
        boolean decides,
        WaiverForm form,
        List<FieldError> errors,
        @Nullable EmptyState empty,
        String state) {
    public WaiverView {
        applications = List.copyOf(applications);
        granted = List.copyOf(granted);
        grounds = List.copyOf(grounds);
        errors = List.copyOf(errors);
    }

    private static final String WAITING = "WAITING";
    private static final String ENDING = "ENDING";

    /** The applications that wait, or what ends soon, where either is asked for; else all. */
    WaiverView only(@Nullable String wanted) {
        boolean waiting = WAITING.equals(wanted);
        if (!waiting && !ENDING.equals(wanted)) {
            return this;
        }
        return new WaiverView(
                waiting
                        ? applications.stream()
                                .filter(one -> one.decidedBy() == null)
                                .toList()
                        : List.of(),
                waiting
                        ? List.of()
                        : granted.stream().filter(GrantedWaiver::soon).toList(),
                soon,
                indicators,
                grounds,
                applies,
                decides,
                form,
                errors,
                empty,
                waiting ? WAITING : ENDING);
    }

    /** Whether applications belong to what is asked for. */
    public boolean showsApplications() {
        return !ENDING.equals(state);
    }

    /** Whether what is granted belongs to what is asked for. */
    public boolean showsGranted() {
        return !WAITING.equals(state);
    }

    /** The one a page is about. */
    public WaiverEntry one() {
        return applications.get(0);
    }

    /** Name of an indicator; its code where there is none. */
    public String title(String code) {
        return indicators.getOrDefault(code, code);
    }
}
