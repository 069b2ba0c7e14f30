// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Consultation;
import org.mingjian.rules.facts.MajorDecision;
import org.mingjian.rules.scheme.Parameters;

/** Decided major decisions, each with that public consultation opened before which speaks best for the bureau. */
public final class DecisionCases implements CaseFamily {

    private static final String INDICATOR = "CY-01";
    private static final String REGISTER = "consultations";

    /** One whole consultation is enough: fewest proven faults first, then fewest open points; the longer term of equals. */
    private static final Comparator<DecisionConsultation> BEST = Comparator.comparingInt(DecisionConsultation::faults)
            .thenComparing(DecisionConsultation::tooShort)
            .thenComparingInt(DecisionConsultation::openPoints)
            .thenComparing(DecisionConsultation::lengthUnknown)
            .thenComparing(DecisionConsultation::days, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Parameters parameters;

    public DecisionCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<DecisionConsultation> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        LocalDate since = parameters.date(INDICATOR, "dutySince");
        return facts.all(MajorDecision.class).stream()
                .filter(decision -> !Boolean.TRUE.equals(decision.exempt()))
                .flatMap(decision -> Stream.ofNullable(facts.known(decision.decidedOn()))
                        .filter(decidedOn -> !decidedOn.isBefore(since))
                        .map(decidedOn -> consultation(decision, decidedOn, facts)));
    }

    private DecisionConsultation consultation(MajorDecision decision, LocalDate decidedOn, BureauFacts facts) {
        List<Consultation> about = facts.all(Consultation.class).stream()
                .filter(each -> decision.id().equals(each.decision()))
                .toList();
        return about.stream()
                .filter(each -> each.openedOn().isBefore(decidedOn))
                .map(each -> held(decision, decidedOn, each, facts))
                .min(BEST)
                .orElseGet(() -> none(decision, decidedOn, !about.isEmpty()));
    }

    /** A consultation opened only on the day of the decision or after it is none; a missing row alone proves nothing. */
    private DecisionConsultation none(MajorDecision decision, LocalDate decidedOn, boolean openedTooLate) {
        boolean proven = openedTooLate || Boolean.FALSE.equals(decision.consulted());
        return new DecisionConsultation(
                decision.id(),
                decision.title(),
                decidedOn,
                proven ? Fulfilment.BROKEN : Fulfilment.UNKNOWN,
                null,
                null,
                parameters.whole(INDICATOR, "minDays"),
                Fulfilment.KEPT,
                null,
                List.of(),
                List.of(),
                decision.url(),
                decision.source());
    }

    private DecisionConsultation held(
            MajorDecision decision, LocalDate decidedOn, Consultation held, BureauFacts facts) {
        int required = parameters.whole(INDICATOR, "minDays");
        LocalDate openedOn = held.openedOn();
        boolean certain = facts.complete(REGISTER, openedOn, openedOn);
        int atMost = daysAtMost(held, decidedOn);
        LocalDate closedOn = held.closedOn();
        Integer days = closedOn == null && atMost >= required ? null : Integer.valueOf(atMost);
        boolean excused = held.shortenReason() != null || days != null && days >= required;
        Fulfilment longEnough =
                excused ? Fulfilment.KEPT : days == null || !certain ? Fulfilment.UNKNOWN : Fulfilment.BROKEN;
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        material("draftPublished", held.draftPublished(), certain, missing, unknown);
        material("explanationPublished", held.explanationPublished(), certain, missing, unknown);
        return new DecisionConsultation(
                decision.id(),
                decision.title(),
                decidedOn,
                Fulfilment.KEPT,
                openedOn,
                days == null ? null : openedOn.plusDays(atMost),
                required,
                longEnough,
                days,
                missing,
                unknown,
                held.url(),
                held.source() == null ? decision.source() : held.source());
    }

    private static void material(
            String column, @Nullable Boolean published, boolean certain, List<String> missing, List<String> unknown) {
        if (Boolean.TRUE.equals(published)) {
            return;
        }
        boolean absent = certain || Boolean.FALSE.equals(published);
        (absent ? missing : unknown).add(Titles.ofColumn(REGISTER, column));
    }

    /** What was still open when the decision was taken ended with it. */
    private static int daysAtMost(Consultation each, LocalDate decidedOn) {
        LocalDate closedOn = each.closedOn();
        LocalDate end = closedOn == null || closedOn.isAfter(decidedOn) ? decidedOn : closedOn;
        return CalendarDays.between(each.openedOn(), end);
    }
}
