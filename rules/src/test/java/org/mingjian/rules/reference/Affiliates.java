// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.facts.AffiliatedOrganization;
import org.mingjian.rules.facts.CommitmentList;

/** ZD-09: the list of commitments, and pages of institutions under the bureau. */
final class Affiliates {

    private Affiliates() {}

    static void disclosure(Docket docket, Notebook notes) {
        if (Boolean.TRUE.equals(docket.bureau().hasCommitmentItems())) {
            commitments(docket, notes);
        }
        if (Boolean.TRUE.equals(docket.bureau().hasAffiliatedOrganizations())) {
            for (AffiliatedOrganization one : docket.all(AffiliatedOrganization.class)) {
                boolean lookedLater = one.checkedOn() != null && !docket.past(one.checkedOn());
                if (one.reachable() != null && !lookedLater) {
                    notes.ask();
                    if (!one.reachable()) {
                        notes.violated("PAGE_UNREACHABLE", one.title());
                    }
                }
            }
        }
    }

    private static void commitments(Docket docket, Notebook notes) {
        List<CommitmentList> registered = docket.all(CommitmentList.class);
        Optional<CommitmentList> fullest = registered.stream()
                .filter(list -> list.publishedOn() == null || docket.past(list.publishedOn()))
                .max(Comparator.<CommitmentList>comparingInt(
                                list -> list.elements().size())
                        .thenComparing(CommitmentList::url));
        if (fullest.isEmpty() && (!registered.isEmpty() || docket.complete("commitment-lists"))) {
            notes.violated("LIST_MISSING", "");
        }
        fullest.ifPresent(list -> {
            notes.ask();
            List<String> stated = list.elements().stream().map(Enum::name).toList();
            int missing = (int) docket.codes("ZD-09", "requiredElements").stream()
                    .filter(element -> !stated.contains(element))
                    .count();
            if (stated.isEmpty()) {
                notes.pending("ELEMENTS_UNCHECKED", list.url());
            } else if (missing > 0) {
                notes.violated("ELEMENTS_MISSING", list.url(), missing);
            }
        });
    }
}
