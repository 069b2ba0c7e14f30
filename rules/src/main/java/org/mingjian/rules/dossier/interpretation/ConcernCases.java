// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Concern;
import org.mingjian.rules.facts.ConcernKind;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.scheme.Parameters;

/** Misreadings and common questions, each with what answered it; single questions are answered one by one elsewhere. */
public final class ConcernCases implements CaseFamily {

    private static final String INDICATOR = "JD-08";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public ConcernCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<ConcernResponse> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(Concern.class).stream()
                .filter(concern -> concern.kind() != ConcernKind.SINGLE_QUESTION)
                .filter(concern -> facts.known(concern.raisedOn()) != null)
                .flatMap(concern -> Stream.ofNullable(response(concern, facts)));
    }

    /** Empty while the term runs and nothing answers yet. */
    private @Nullable ConcernResponse response(Concern concern, BureauFacts facts) {
        List<Document> answers = facts.all(Document.class).stream()
                .filter(document -> concern.id().equals(document.concern()))
                .filter(document -> !facts.isLater(document.publishedOn()))
                .toList();
        DueDate due = calendar.add(concern.raisedOn(), parameters.whole(INDICATOR, "responseWorkingDays"));
        if (answers.isEmpty() && !facts.asOf().isAfter(due.date())) {
            return null;
        }
        LocalDate answeredOn = answers.stream()
                .map(document -> facts.known(document.publishedOn()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean undated = answers.stream().anyMatch(document -> facts.known(document.publishedOn()) == null);
        LocalDate until = answeredOn == null ? facts.asOf() : answeredOn;
        boolean late =
                until.isAfter(due.date()) && calendar.between(due.date(), until).days() > 0;
        return new ConcernResponse(
                concern,
                due.date(),
                due.provisional() || calendar.between(concern.raisedOn(), until).provisional(),
                answers,
                answeredOn,
                undated,
                late);
    }
}
