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

    /** The applications asked for alone. */
    WaiverView only(List<WaiverEntry> asked, String of) {
        return new WaiverView(asked, granted, soon, indicators, grounds, applies, decides, form, errors, empty, of);
    }

    /** What is granted alone, as far as it is asked for. */
    WaiverView granted(List<GrantedWaiver> asked, String of) {
        return new WaiverView(List.of(), asked, soon, indicators, grounds, applies, decides, form, errors, empty, of);
    }

    /** Whether applications belong to what is asked for. */
    public boolean showsApplications() {
        return state.isEmpty() || state.equals(WaiverTables.State.WAITING.name());
    }

    /** Whether what is granted belongs to what is asked for. */
    public boolean showsGranted() {
        return !state.equals(WaiverTables.State.WAITING.name());
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
