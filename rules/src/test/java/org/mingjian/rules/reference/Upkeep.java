// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.facts.PortalColumn;
import org.mingjian.rules.facts.Training;
import org.mingjian.rules.facts.TrainingAudience;

/** PT-03, BZ-03 and BZ-04: columns of the site, trainings, and what people score. */
final class Upkeep {

    private Upkeep() {}

    static void columns(Docket docket, Notebook notes) {
        for (PortalColumn column : docket.all(PortalColumn.class)) {
            notes.ask();
            boolean lookedLater = column.checkedOn() != null && !docket.past(column.checkedOn());
            boolean empty = column.itemCount() != null && column.itemCount() == 0;
            boolean dated = docket.past(column.lastPublishedOn());
            if (empty && !lookedLater) {
                notes.violated("COLUMN_EMPTY", column.id());
            } else if (empty) {
                notes.pending("COLUMN_UNDATED", column.id());
            } else if (column.kind() == ColumnKind.OTHER) {
                if ((column.itemCount() == null || lookedLater) && !dated) {
                    notes.pending("COLUMN_UNDATED", column.id());
                }
            } else if (!dated) {
                notes.pending("COLUMN_UNDATED", column.id());
            } else if (age(docket, column)
                    > docket.whole("PT-03", column.kind().name().toLowerCase() + "Days")) {
                notes.violated("COLUMN_STALE", column.id());
            }
        }
    }

    private static long age(Docket docket, PortalColumn column) {
        LocalDate measured = docket.past(column.checkedOn()) ? column.checkedOn() : docket.asOf();
        return ChronoUnit.DAYS.between(column.lastPublishedOn(), measured);
    }

    static void trainings(Docket docket, Notebook notes) {
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        List<Training> held = docket.all(Training.class).stream()
                .filter(training -> docket.past(training.heldOn()))
                .filter(training -> !training.heldOn().isBefore(newYear)
                        && !training.heldOn().isAfter(end))
                .toList();
        boolean monthOver = end.plusDays(1).getDayOfMonth() == 1;
        int months = monthOver ? end.getMonthValue() : end.getMonthValue() - 1;
        int required = docket.whole("BZ-03", "minTrainings") * months / 12;
        boolean complete = docket.complete("trainings", newYear, end);
        if ((held.size() < required || held.isEmpty()) && !complete) {
            return;
        }
        notes.ask();
        String subject = String.valueOf(end.getYear());
        if (held.size() < required) {
            notes.violated("TOO_FEW", subject, required - held.size());
        }
        boolean nobody = held.stream()
                .allMatch(training -> !training.audience().contains(TrainingAudience.LIAISON_STAFF)
                        && !training.audience().contains(TrainingAudience.ALL_STAFF));
        if (months == 12 && !held.isEmpty() && nobody) {
            notes.violated("LIAISON_UNTRAINED", subject);
        }
    }

    /** Nothing noted but asked: full points; nothing asked: nobody scored, or nobody confirmed. */
    static void scoredByPeople(Docket docket, Notebook notes, ManualScore score, BigDecimal points) {
        notes.ask();
        if (score.points().compareTo(points) < 0) {
            notes.measured("MANUAL_SCORE", "", Map.of("lost", points.subtract(score.points())));
        }
    }
}
