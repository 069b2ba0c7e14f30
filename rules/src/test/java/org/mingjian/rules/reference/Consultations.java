// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
        Optional<Consultation> longest = all.stream()
                .filter(consultation -> consultation.openedOn().isBefore(decision.decidedOn()))
                .max(Comparator.comparing((Consultation consultation) -> days(consultation, decision))
                        .thenComparing(Consultation::id, Comparator.reverseOrder()));
        if (longest.isPresent()) {
            LocalDate opened = longest.get().openedOn();
            boolean complete = docket.complete("consultations", opened, opened);
            length(docket, notes, decision, longest.get(), complete);
            materials(notes, decision, longest.get(), complete);
        } else if (Boolean.FALSE.equals(decision.consulted()) || !all.isEmpty()) {
            notes.violated("NOT_CONSULTED", decision.id());
        } else {
            notes.pending("CONSULTATION_UNKNOWN", decision.id());
        }
    }

    /** Days after the first, up to the end announced or the decision, whichever came first. */
    private static long days(Consultation consultation, MajorDecision decision) {
        LocalDate end =
                consultation.closedOn() == null || consultation.closedOn().isAfter(decision.decidedOn())
                        ? decision.decidedOn()
                        : consultation.closedOn();
        return ChronoUnit.DAYS.between(consultation.openedOn(), end);
    }

    private static void length(
            Docket docket, Notebook notes, MajorDecision decision, Consultation longest, boolean complete) {
        boolean enough = days(longest, decision) >= docket.whole("CY-01", "minDays");
        boolean endUnknown = longest.closedOn() == null;
        if (longest.shortenReason() != null || enough && !endUnknown) {
            return;
        }
        if (complete && !endUnknown) {
            notes.violated("PERIOD_TOO_SHORT", decision.id());
        } else {
            notes.pending("PERIOD_UNKNOWN", decision.id());
        }
    }

    private static void materials(Notebook notes, MajorDecision decision, Consultation consultation, boolean complete) {
        int missing = 0;
        int unknown = 0;
        for (Optional<Boolean> published : List.of(
                Optional.ofNullable(consultation.draftPublished()),
                Optional.ofNullable(consultation.explanationPublished()))) {
            missing += !published.orElse(!complete) ? 1 : 0;
            unknown += published.isEmpty() && !complete ? 1 : 0;
        }
        if (missing > 0) {
            notes.violated("DRAFT_MATERIAL_MISSING", decision.id(), missing);
        }
        if (unknown > 0) {
            notes.pending("DRAFT_MATERIAL_UNKNOWN", decision.id(), unknown);
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
        if (docket.calendar().between(due, feedback.publishedOn()) > 0) {
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
        if (docket.calendar().between(due, docket.asOf()) == 0) {
            return;
        }
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
