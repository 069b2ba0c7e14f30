// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.revision.Lineage;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.revision.RenumberingReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.stereotype.Component;

/**
 * The rulebook and the editions (考核方案) this server works with, read once when it starts: a defect in any of them stops the
 * start and lists all; and the calendar in force.
 */
@Component
public class Editions {

    private final Rulebook rulebook = RulebookReader.read();
    private final HolidayCalendar holidays;
    private final List<EvaluationScheme> schemes;
    private final Lineage lineage;
    private final Map<String, Evaluation> evaluations = new ConcurrentHashMap<>();

    Editions(HolidayCalendar holidays) {
        this.holidays = holidays;
        this.schemes = new SchemeReader(rulebook).shipped();
        this.lineage = new Lineage(new RenumberingReader(schemes).shipped());
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public HolidayTable holidays() {
        return holidays.table();
    }

    public WorkingDays calendar() {
        return holidays.days();
    }

    /** The standard edition first. */
    public List<EvaluationScheme> schemes() {
        return schemes;
    }

    /** The edition by which bureaus are judged unless another is named. */
    public EvaluationScheme standard() {
        return schemes.get(0);
    }

    /** What joins the editions: which indicators carry on which. */
    public List<Renumbering> renumberings() {
        return lineage.renumberings();
    }

    /** Pairs of an edition and one a trend of it may run through, itself among them. */
    public List<Object[]> kin() {
        return schemes.stream()
                .flatMap(scheme -> lineage(scheme.id()).stream().map(earlier -> new Object[] {scheme.id(), earlier}))
                .toList();
    }

    /** Ids of an edition and of those it carries on, newest first: what a trend may run through. */
    public List<String> lineage(String id) {
        return lineage.of(id);
    }

    public Optional<EvaluationScheme> scheme(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** The file of an edition as this program carries it; empty for another of the same id. */
    Optional<String> text(EvaluationScheme scheme) {
        return scheme(scheme.id())
                .filter(shipped -> shipped.digest().equals(scheme.digest()))
                .map(shipped -> SchemeReader.text(shipped.id()));
    }

    /** The compiled rules of an edition; the first call for one takes about a second and must not run on an event loop. */
    public Evaluation evaluation(EvaluationScheme scheme) {
        String calendar = holidays.digest();
        evaluations.keySet().removeIf(key -> !key.endsWith(calendar));
        return evaluations.computeIfAbsent(
                scheme.digest() + " " + calendar, digest -> Evaluation.of(rulebook, scheme, holidays.table()));
    }

    /**
     * The same under a calendar of its own.
     *
     * @param calendar canonical CSV of a holiday table
     */
    Evaluation evaluation(EvaluationScheme scheme, String calendar) {
        HolidayTable table = HolidayTable.read("calendar", calendar);
        return table.digest().equals(holidays.digest()) ? evaluation(scheme) : Evaluation.of(rulebook, scheme, table);
    }
}
