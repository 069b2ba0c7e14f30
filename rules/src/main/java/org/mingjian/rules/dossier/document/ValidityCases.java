// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.document.ValidityLabel.State;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Validity;
import org.mingjian.rules.facts.ValidityChange;
import org.mingjian.rules.scheme.Parameters;

/** Changes in the validity of normative documents, each with the label its original page must bear. */
public final class ValidityCases implements CaseFamily {

    private static final String INDICATOR = "GF-04";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public ValidityCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<ValidityLabel> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, Document> documents = facts.all(Document.class).stream()
                .collect(Collectors.toMap(Document::id, Function.identity(), (first, again) -> first));
        return facts.all(ValidityChange.class).stream()
                .filter(change -> change.status() != Validity.IN_FORCE && facts.known(change.on()) != null)
                .flatMap(change -> label(change, Optional.ofNullable(documents.get(change.document())), facts));
    }

    private Stream<ValidityLabel> label(ValidityChange change, Optional<Document> document, BureauFacts facts) {
        if (document.filter(each -> each.url() == null && each.publishedOn() == null)
                .isPresent()) {
            return Stream.empty();
        }
        DueDate due = calendar.add(change.on(), parameters.whole(INDICATOR, "labelWorkingDays"));
        LocalDate checkedOn = looked(change, facts);
        State state = state(change, due.date(), checkedOn, facts);
        LocalDate until = state == State.IN_PLACE ? facts.known(change.labelUpdatedOn()) : checkedOn;
        int late = until == null || state == State.UNDATED
                ? 0
                : calendar.between(due.date(), until).days();
        return Stream.of(new ValidityLabel(
                change.document() + "/" + change.on(),
                document.map(Document::title).orElse(change.document()),
                change.status(),
                change.on(),
                due.date(),
                due.provisional(),
                change.labelOnPage(),
                facts.known(change.labelUpdatedOn()),
                checkedOn,
                state,
                Math.max(0, late),
                document.map(Document::url).orElse(null),
                change.source()));
    }

    /** A look after the evaluation date that finds no label proves that there was none on that date either. */
    private static @Nullable LocalDate looked(ValidityChange change, BureauFacts facts) {
        boolean rightSinceThen = change.labelOnPage() == change.status() && facts.isLater(change.labelUpdatedOn());
        boolean sinceThen = rightSinceThen || facts.isLater(change.checkedOn());
        return sinceThen ? facts.asOf() : facts.known(change.checkedOn());
    }

    private static State state(ValidityChange change, LocalDate due, @Nullable LocalDate checkedOn, BureauFacts facts) {
        boolean right = change.labelOnPage() == change.status() && !facts.isLater(change.labelUpdatedOn());
        if (right && facts.known(change.labelUpdatedOn()) != null) {
            return State.IN_PLACE;
        }
        if (right) {
            boolean seenInTime = checkedOn != null && !facts.isLater(change.checkedOn()) && !checkedOn.isAfter(due);
            return seenInTime ? State.IN_PLACE : State.UNDATED;
        }
        boolean afterDue = checkedOn != null && checkedOn.isAfter(due);
        if (!afterDue) {
            return facts.asOf().isAfter(due) ? State.UNCHECKED : State.OPEN;
        }
        return State.MISSING;
    }
}
