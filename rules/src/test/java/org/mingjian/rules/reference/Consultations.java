// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Consultation;
import org.mingjian.rules.facts.ConsultationFeedback;
import org.mingjian.rules.facts.ConsultationForm;
import org.mingjian.rules.facts.MajorDecision;

/** CY-01, CY-02 and CY-03: the public asked before a decision, in which forms, and told what came of it. */
final class Consultations {

    private Consultations() {}

    static void before(Docket docket, Notebook notes) {
        for (MajorDecision decision : docket.all(MajorDecision.class)) {
            if (!Boolean.TRUE.equals(decision.exempt())
                    && decision.decidedOn() != null
                    && docket.counts(decision.decidedOn())
                    && !decision.decidedOn().isBefore(docket.date("CY-01", "dutySince"))) {
                notes.ask();
                decision(docket, notes, decision);
            }
        }
    }

    private static void decision(Docket docket, Notebook notes, MajorDecision decision) {
        List<Consultation> all = docket.all(Consultation.class).stream()
                .filter(consultation -> decision.id().equals(consultation.decision()))
                .filter(consultation -> docket.past(consultation.openedOn()))
                .toList();
        List<Round> before = all.stream()
                .filter(consultation -> consultation.openedOn().isBefore(decision.decidedOn()))
                .map(consultation -> Round.of(docket, consultation, decision.decidedOn()))
                .toList();
        if (!before.isEmpty()) {
            Round best = Collections.min(before);
            best.tell(notes, decision.id());
        } else if (Boolean.FALSE.equals(decision.consulted()) || !all.isEmpty()) {
            notes.violated("NOT_CONSULTED", decision.id());
        } else {
            notes.pending("CONSULTATION_UNKNOWN", decision.id());
        }
    }

    /** One time the public was asked before the decision; of several the least faulty counts, since one is enough. */
    private record Round(boolean tooShort, boolean lengthOpen, int missing, int open) implements Comparable<Round> {

        static Round of(Docket docket, Consultation asked, LocalDate decided) {
            boolean complete = docket.complete("consultations", asked.openedOn(), asked.openedOn());
            long needed = docket.whole("CY-01", "minDays");
            boolean couldBeEnough = ChronoUnit.DAYS.between(asked.openedOn(), decided) >= needed
                    && (asked.closedOn() == null
                            || ChronoUnit.DAYS.between(asked.openedOn(), asked.closedOn()) >= needed);
            boolean settled = asked.shortenReason() != null || couldBeEnough && asked.closedOn() != null;
            boolean tooShort = !settled && !couldBeEnough && complete;
            List<Boolean> published = Arrays.asList(asked.draftPublished(), asked.explanationPublished());
            int blank = Collections.frequency(published, null);
            int no = Collections.frequency(published, false);
            return new Round(tooShort, !settled && !tooShort, complete ? no + blank : no, complete ? 0 : blank);
        }

        @Override
        public int compareTo(Round other) {
            int faults = Integer.compare(faults(), other.faults());
            int term = Boolean.compare(tooShort, other.tooShort);
            int unclear = Integer.compare(open + (lengthOpen ? 1 : 0), other.open + (other.lengthOpen ? 1 : 0));
            int lengths = Boolean.compare(lengthOpen, other.lengthOpen);
            return faults != 0 ? faults : term != 0 ? term : unclear != 0 ? unclear : lengths;
        }

        private int faults() {
            return missing + (tooShort ? 1 : 0);
        }

        void tell(Notebook notes, String decision) {
            if (tooShort) {
                notes.violated("PERIOD_TOO_SHORT", decision);
            }
            if (lengthOpen) {
                notes.pending("PERIOD_UNKNOWN", decision);
            }
            if (missing > 0) {
                notes.violated("DRAFT_MATERIAL_MISSING", decision, missing);
            }
            if (open > 0) {
                notes.pending("DRAFT_MATERIAL_UNKNOWN", decision, open);
            }
        }
    }

    static void forms(Docket docket, Notebook notes) {
        List<Consultation> closed = docket.all(Consultation.class).stream()
                .filter(consultation -> consultation.closedOn() != null && docket.counts(consultation.closedOn()))
                .toList();
        if (closed.isEmpty()) {
            return;
        }
        notes.ask();
        Stream<ConsultationForm> used = closed.stream().flatMap(consultation -> consultation.forms().stream());
        int lacking = docket.whole("CY-02", "minForms") - (int) used.distinct().count();
        boolean known =
                closed.stream().noneMatch(consultation -> consultation.forms().isEmpty());
        if (lacking > 0 && known) {
            notes.violated("TOO_FEW_FORMS", docket.period().period(), lacking);
        } else if (lacking > 0) {
            notes.pending("FORMS_UNKNOWN", docket.period().period(), lacking);
        }
    }

    static void feedback(Docket docket, Notebook notes) {
        for (Consultation consultation : docket.all(Consultation.class)) {
            if (!docket.past(consultation.closedOn())) {
                continue;
            }
            LocalDate due =
                    docket.calendar().add(consultation.closedOn(), docket.whole("CY-03", "feedbackWorkingDays"));
            Optional<ConsultationFeedback> feedback = docket.all(ConsultationFeedback.class).stream()
                    .filter(row -> row.consultation().equals(consultation.id()))
                    .findFirst();
            boolean published =
                    docket.past(feedback.map(ConsultationFeedback::publishedOn).orElse(null));
            if (docket.counts(due.plusDays(1))) {
                notes.ask();
                if (published) {
                    published(docket, notes, consultation, feedback.get(), due);
                } else {
                    missing(docket, notes, consultation, feedback, due);
                }
            }
        }
    }

    private static void published(
            Docket docket, Notebook notes, Consultation consultation, ConsultationFeedback feedback, LocalDate due) {
        if (feedback.publishedOn().isAfter(due)) {
            boolean guessed = docket.calendar().guessed(consultation.closedOn(), due);
            if (guessed) {
                notes.pending("DUE_PROVISIONAL", consultation.id());
            } else {
                notes.violated("FEEDBACK_LATE", consultation.id());
            }
            return;
        }
        boolean complete = docket.complete("consultation-feedback", consultation.closedOn(), due);
        boolean countsUnknown = feedback.received() == null || feedback.adopted() == null;
        boolean reasonsDue = !countsUnknown && feedback.adopted() < feedback.received();
        boolean reasonsUnknown = reasonsDue && feedback.reasonsGiven() == null;
        boolean reasonsMissing = reasonsDue && Boolean.FALSE.equals(feedback.reasonsGiven());
        if (reasonsMissing || complete && (countsUnknown || reasonsUnknown)) {
            notes.violated("FEEDBACK_INCOMPLETE", consultation.id());
        } else if (countsUnknown || reasonsUnknown) {
            notes.pending("CONTENT_UNKNOWN", consultation.id());
        }
    }

    private static void missing(
            Docket docket,
            Notebook notes,
            Consultation consultation,
            Optional<ConsultationFeedback> feedback,
            LocalDate due) {
        boolean later = feedback.map(ConsultationFeedback::publishedOn).isPresent();
        if (docket.calendar().guessed(consultation.closedOn(), due)) {
            notes.pending("DUE_PROVISIONAL", consultation.id());
        } else if (later || docket.complete("consultation-feedback", consultation.closedOn(), due)) {
            notes.violated("FEEDBACK_MISSING", consultation.id());
        } else {
            notes.pending("FEEDBACK_UNKNOWN", consultation.id());
        }
    }
}
