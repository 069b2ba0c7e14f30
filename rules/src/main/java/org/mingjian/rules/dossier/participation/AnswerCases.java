// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Consultation;
import org.mingjian.rules.facts.ConsultationFeedback;
import org.mingjian.rules.scheme.Parameters;

/** Ended consultations, each with its answer; a blank is an answer not given only where the register is complete. */
public final class AnswerCases implements CaseFamily {

    private static final String INDICATOR = "CY-03";
    private static final String REGISTER = "consultation-feedback";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public AnswerCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<ConsultationAnswer> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, ConsultationFeedback> answers = facts.all(ConsultationFeedback.class).stream()
                .collect(
                        Collectors.toMap(ConsultationFeedback::consultation, Function.identity(), (one, again) -> one));
        return facts.all(Consultation.class).stream()
                .flatMap(each -> Stream.ofNullable(facts.known(each.closedOn()))
                        .flatMap(closedOn -> answer(each, closedOn, answers.get(each.id()), facts)));
    }

    private Stream<ConsultationAnswer> answer(
            Consultation ended, LocalDate closedOn, @Nullable ConsultationFeedback given, BureauFacts facts) {
        DueDate due = calendar.add(closedOn, parameters.whole(INDICATOR, "feedbackWorkingDays"));
        if (!facts.asOf().isAfter(due.date())) {
            return Stream.empty();
        }
        boolean certain = facts.complete(REGISTER, closedOn, due.date());
        LocalDate publishedOn = given == null ? null : facts.known(given.publishedOn());
        boolean notYet = given != null && facts.isLater(given.publishedOn());
        Fulfilment answered = publishedOn != null
                ? Fulfilment.of(!publishedOn.isAfter(due.date()))
                : certain || notYet ? Fulfilment.BROKEN : Fulfilment.UNKNOWN;
        LocalDate until = publishedOn == null ? facts.asOf() : publishedOn;
        int late = Math.max(1, calendar.between(due.date(), until).days());
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (given != null && answered == Fulfilment.KEPT) {
            elements(given, certain, missing, unknown);
        }
        return Stream.of(new ConsultationAnswer(
                ended.id(),
                ended.title(),
                closedOn,
                due.date(),
                due.provisional(),
                publishedOn,
                answered,
                answered == Fulfilment.BROKEN ? late : 0,
                missing,
                unknown,
                given == null ? ended.url() : given.url(),
                given == null ? ended.source() : given.source()));
    }

    private static void elements(
            ConsultationFeedback given, boolean certain, List<String> missing, List<String> unknown) {
        List<String> silent = certain ? missing : unknown;
        Integer received = given.received();
        Integer adopted = given.adopted();
        if (received == null) {
            silent.add(Titles.ofColumn(REGISTER, "received"));
        }
        if (adopted == null) {
            silent.add(Titles.ofColumn(REGISTER, "adopted"));
        }
        if (received == null || adopted == null || adopted >= received) {
            return;
        }
        if (given.reasonsGiven() == null) {
            silent.add(Titles.ofColumn(REGISTER, "reasonsGiven"));
        } else if (!given.reasonsGiven()) {
            missing.add(Titles.ofColumn(REGISTER, "reasonsGiven"));
        }
    }
}
