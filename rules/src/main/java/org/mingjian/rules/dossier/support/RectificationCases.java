// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.support.RectificationStep.State;
import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.facts.RectificationStatus;
import org.mingjian.rules.scheme.Parameters;

/** Problems of rectification notices: whether each was put right in time, proved false, or came back. */
public final class RectificationCases implements CaseFamily {

    private static final String INDICATOR = "BZ-06";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public RectificationCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<RectificationStep> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(RectificationItem.class).stream()
                .filter(item -> item.status() != RectificationStatus.WAIVED)
                .flatMap(item -> steps(item, facts));
    }

    private Stream<RectificationStep> steps(RectificationItem item, BureauFacts facts) {
        Stream<RectificationStep> recurrences = item.recurredOn().stream()
                .distinct()
                .filter(day -> facts.known(day) != null)
                .map(day -> RectificationStep.recurrence(item, day));
        return Stream.of(feedback(item, facts).stream(), falsehood(item, facts).stream(), recurrences)
                .flatMap(each -> each);
    }

    private Optional<RectificationStep> feedback(RectificationItem item, BureauFacts facts) {
        LocalDate dueOn = item.dueOn();
        LocalDate feedbackOn = facts.known(item.feedbackOn());
        if (feedbackOn == null && !facts.asOf().isAfter(dueOn)) {
            return Optional.empty();
        }
        State state = state(item, dueOn, feedbackOn, facts);
        LocalDate until = feedbackOn == null ? facts.asOf() : feedbackOn;
        boolean late = state == State.LATE || state == State.OUTSTANDING;
        int daysLate = late ? Math.max(1, calendar.between(dueOn, until).days()) : 0;
        return Optional.of(RectificationStep.feedback(item, feedbackOn, state, daysLate));
    }

    private static State state(
            RectificationItem item, LocalDate dueOn, @Nullable LocalDate feedbackOn, BureauFacts facts) {
        boolean over = facts.asOf().isAfter(dueOn);
        if (feedbackOn != null && feedbackOn.isAfter(dueOn)) {
            return State.LATE;
        }
        if (feedbackOn != null) {
            boolean returned = item.status() == RectificationStatus.RETURNED && !facts.isLater(item.verifiedOn());
            return returned && over ? State.RETURNED : State.IN_TIME;
        }
        boolean silent = facts.isLater(item.feedbackOn()) || item.status() == RectificationStatus.ISSUED;
        return silent ? State.OUTSTANDING : State.UNKNOWN;
    }

    private static Optional<RectificationStep> falsehood(RectificationItem item, BureauFacts facts) {
        LocalDate verifiedOn = facts.known(item.verifiedOn());
        return item.status() == RectificationStatus.FALSE_REPORT && verifiedOn != null
                ? Optional.of(RectificationStep.falsehood(item, verifiedOn))
                : Optional.empty();
    }
}
