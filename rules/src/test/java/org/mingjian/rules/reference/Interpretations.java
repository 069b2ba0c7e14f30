// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.InterpretationPlan;

/** JD-01, JD-02, JD-03 and JD-07: whether, when and how linked policies are interpreted. */
final class Interpretations {

    private Interpretations() {}

    static void coverage(Docket docket, Notebook notes) {
        int needed = 0;
        int missing = 0;
        int undecided = 0;
        int doubtful = 0;
        for (Interpreted pair : Interpreted.policies(docket)) {
            LocalDate published = pair.policy().publishedOn();
            if (!docket.past(published)) {
                continue;
            }
            LocalDate grace = docket.calendar().add(published, docket.whole("JD-02", "graceWorkingDays"));
            boolean none = pair.interpretations().isEmpty();
            LocalDate counted = grace.plusDays(1);
            if (!docket.period().contains(counted) || none && !docket.past(counted)) {
                continue;
            }
            notes.ask();
            if (none && pair.doubtful()) {
                doubtful++;
            } else if (none && docket.calendar().guessed(published, grace)) {
                undecided++;
            } else {
                needed++;
                missing += none ? 1 : 0;
            }
        }
        if (missing > 0) {
            notes.measured(
                    "NOT_INTERPRETED",
                    "",
                    Map.of("missing", BigDecimal.valueOf(missing), "needed", BigDecimal.valueOf(needed)));
        }
        if (undecided > 0) {
            notes.pending("DUE_PROVISIONAL", "");
        }
        if (doubtful > 0) {
            notes.pending("MATCH_UNCLEAR", "");
        }
    }

    static void synchrony(Docket docket, Notebook notes) {
        for (Interpreted pair : Interpreted.ofPeriod(docket)) {
            notes.ask();
            int unknown =
                    organised(docket, notes, pair) + approved(docket, notes, pair) + released(docket, notes, pair);
            if (unknown > 0) {
                notes.pending("STEP_UNKNOWN", pair.policy().id(), unknown);
            }
        }
    }

    /** One where the step cannot be judged. */
    private static int organised(Docket docket, Notebook notes, Interpreted pair) {
        Document policy = pair.policy();
        Optional<InterpretationPlan> plan = docket.all(InterpretationPlan.class).stream()
                .filter(row -> row.document().equals(policy.id()))
                .filter(row -> docket.past(row.createdOn()))
                .findFirst();
        if (plan.isEmpty()) {
            if (!docket.complete("interpretation-plans")) {
                return 1;
            }
            notes.violated("PLAN_MISSING", policy.id());
        } else if (!docket.past(policy.submittedOn())) {
            return 1;
        } else if (plan.get().createdOn().isAfter(policy.submittedOn())) {
            notes.violated("PLAN_LATE", policy.id());
        }
        return 0;
    }

    private static int approved(Docket docket, Notebook notes, Interpreted pair) {
        LocalDate signed = pair.policy().signedOn();
        if (!docket.past(signed)) {
            return 1;
        }
        List<LocalDate> approvals = pair.interpretations().stream()
                .map(Document::approvedOn)
                .filter(docket::past)
                .toList();
        if (approvals.stream().anyMatch(day -> !day.isAfter(signed))) {
            return 0;
        }
        if (approvals.size() < pair.interpretations().size()) {
            return 1;
        }
        notes.violated("APPROVAL_LATE", pair.policy().id());
        return 0;
    }

    private static int released(Docket docket, Notebook notes, Interpreted pair) {
        LocalDate published = pair.policy().publishedOn();
        Optional<LocalDate> first = pair.firstOut();
        if (published == null || first.isEmpty() || !pair.allDated()) {
            return 1;
        }
        int lag = docket.calendar().between(published, first.get());
        if (lag <= docket.whole("JD-01", "releaseToleranceWorkingDays")) {
            return 0;
        }
        if (docket.calendar().guessed(published, first.get())) {
            notes.pending("RELEASE_PROVISIONAL", pair.policy().id());
        } else {
            notes.violated("RELEASE_LATE", pair.policy().id());
        }
        return 0;
    }

    static void lag(Docket docket, Notebook notes) {
        for (Interpreted pair : Interpreted.ofPeriod(docket)) {
            notes.ask();
            String subject = pair.policy().id();
            LocalDate published = pair.policy().publishedOn();
            Optional<LocalDate> first = pair.firstOut();
            if (published == null || first.isEmpty() || !pair.allDated()) {
                notes.pending("DATE_UNKNOWN", subject);
                continue;
            }
            int lag = docket.calendar().between(published, first.get());
            if (lag <= docket.whole("JD-03", "minorAboveWorkingDays")) {
                continue;
            }
            if (docket.calendar().guessed(published, first.get())) {
                notes.pending("LAG_PROVISIONAL", subject);
            } else {
                boolean major = lag > docket.whole("JD-03", "majorAboveWorkingDays");
                notes.violated(major ? "LAG_MAJOR" : "LAG_MINOR", subject);
            }
        }
    }

    static void links(Docket docket, Notebook notes) {
        for (Interpreted pair : Interpreted.ofPeriod(docket)) {
            notes.ask();
            Document policy = pair.policy();
            List<Document> interpretations = pair.interpretations();
            boolean there = interpretations.stream().anyMatch(to -> leads(policy, to));
            boolean thereKnown =
                    !policy.links().isEmpty() && interpretations.stream().allMatch(to -> to.url() != null);
            boolean back = interpretations.stream().anyMatch(from -> leads(from, policy));
            boolean backKnown = policy.url() != null
                    && interpretations.stream().noneMatch(from -> from.links().isEmpty());
            if (!there && thereKnown) {
                notes.violated("NO_LINK_TO_INTERPRETATION", policy.id());
            }
            if (!back && backKnown) {
                notes.violated("NO_LINK_TO_DOCUMENT", policy.id());
            }
            if (!there && !thereKnown || !back && !backKnown) {
                notes.pending("LINKS_UNKNOWN", policy.id());
            }
        }
    }

    private static boolean leads(Document from, Document to) {
        return from.links().stream().anyMatch(link -> link.equals(to.id()) || Interpreted.sameAddress(link, to.url()));
    }
}
