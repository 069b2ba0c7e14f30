// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.OrganizationChange;
import org.mingjian.rules.facts.OrganizationChangeKind;
import org.mingjian.rules.facts.OrganizationProfile;

/** JC-01 and JC-02: what the guide states, and whether it keeps up. */
final class Guides {

    private Guides() {}

    static void content(Docket docket, Notebook notes) {
        Optional<DisclosureGuide> found = guide(docket);
        if (found.isEmpty()) {
            if (docket.complete("disclosure-guides")) {
                notes.violated("GUIDE_MISSING", "");
            }
            return;
        }
        notes.ask();
        DisclosureGuide guide = found.get();
        if (Boolean.FALSE.equals(guide.reachable())) {
            notes.violated("GUIDE_UNREACHABLE", guide.url());
        } else if (guide.elements().isEmpty()) {
            notes.pending("ELEMENTS_UNCHECKED", guide.url());
        } else {
            List<String> stated = guide.elements().stream().map(Enum::name).toList();
            int missing = (int) docket.codes("JC-01", "requiredElements").stream()
                    .filter(element -> !stated.contains(element))
                    .count();
            if (missing > 0) {
                notes.violated("ELEMENTS_MISSING", guide.url(), missing);
            }
        }
    }

    static void upkeep(Docket docket, Notebook notes) {
        Optional<DisclosureGuide> found = guide(docket);
        if (found.isEmpty()) {
            return;
        }
        notes.ask();
        DisclosureGuide guide = found.get();
        TreeSet<LocalDate> updates = updates(docket, guide);
        if (updates.isEmpty()) {
            notes.pending("UPDATED_ON_UNKNOWN", guide.url());
        } else if (ChronoUnit.DAYS.between(updates.last(), docket.asOf()) > docket.whole("JC-02", "maxAgeDays")) {
            notes.violated("GUIDE_STALE", guide.url());
        }
        phone(docket, notes, guide, updates);
        for (OrganizationChange change : docket.all(OrganizationChange.class)) {
            change(docket, notes, guide, updates, change);
        }
    }

    private static void phone(Docket docket, Notebook notes, DisclosureGuide guide, TreeSet<LocalDate> updates) {
        boolean behind = docket.all(OrganizationChange.class).stream()
                .anyMatch(change -> change.kind() == OrganizationChangeKind.PHONE
                        && docket.past(change.effectiveOn())
                        && updates.ceiling(change.effectiveOn()) == null);
        for (OrganizationProfile profile : docket.all(OrganizationProfile.class)) {
            boolean later = profile.verifiedOn() != null && !docket.past(profile.verifiedOn());
            if (!behind
                    && !later
                    && profile.phone() != null
                    && guide.phone() != null
                    && !profile.phone().equals(guide.phone())) {
                notes.violated("PHONE_DIFFERS", guide.url());
            }
        }
    }

    private static void change(
            Docket docket,
            Notebook notes,
            DisclosureGuide guide,
            TreeSet<LocalDate> updates,
            OrganizationChange change) {
        LocalDate due = docket.calendar().add(change.effectiveOn(), docket.whole("JC-02", "changeWorkingDays"));
        if (!docket.past(change.effectiveOn()) || !docket.period().contains(due.plusDays(1))) {
            return;
        }
        String subject = change.kind() + "/" + change.effectiveOn();
        LocalDate reflected = updates.ceiling(change.effectiveOn());
        int late = docket.calendar().between(due, reflected == null ? docket.asOf() : reflected);
        if (late == 0) {
            return;
        }
        boolean certain = !guide.updates().isEmpty() || !updates.isEmpty() && reflected == null;
        if (!certain) {
            notes.pending("UPDATE_HISTORY_UNKNOWN", subject);
        } else if (docket.calendar().guessed(change.effectiveOn(), due)) {
            notes.pending("DUE_PROVISIONAL", subject);
        } else {
            notes.late(reflected == null ? "CHANGE_NOT_REFLECTED" : "CHANGE_REFLECTED_LATE", subject, late);
        }
    }

    /** Of several one not known to be broken, of these the one updated last. */
    static Optional<DisclosureGuide> guide(Docket docket) {
        return docket.all(DisclosureGuide.class).stream()
                .max(Comparator.comparing((DisclosureGuide guide) -> !Boolean.FALSE.equals(guide.reachable()))
                        .thenComparing(guide -> latest(updates(docket, guide)))
                        .thenComparing(DisclosureGuide::url));
    }

    private static LocalDate latest(TreeSet<LocalDate> updates) {
        return updates.isEmpty() ? LocalDate.MIN : updates.last();
    }

    private static TreeSet<LocalDate> updates(Docket docket, DisclosureGuide guide) {
        TreeSet<LocalDate> updates = new TreeSet<>(past(docket, guide.updates()));
        if (docket.past(guide.updatedOn())) {
            updates.add(guide.updatedOn());
        }
        return updates;
    }

    private static Collection<LocalDate> past(Docket docket, List<LocalDate> dates) {
        return dates.stream().filter(docket::past).toList();
    }
}
