// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.stereotype.Component;

/**
 * The rulebook, the editions (考核方案) and the calendar this server works with, read once when it starts: a defect in any
 * of them stops the start and lists all.
 */
@Component
public class Editions {

    private static final List<String> SHIPPED = List.of("2026_municipal");

    private final Rulebook rulebook = RulebookReader.read();
    private final HolidayTable holidays = HolidayTable.china();
    private final List<EvaluationScheme> schemes;
    private final Map<String, Evaluation> evaluations = new ConcurrentHashMap<>();

    Editions() {
        SchemeReader reader = new SchemeReader(rulebook);
        this.schemes = SHIPPED.stream().map(reader::byId).toList();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public HolidayTable holidays() {
        return holidays;
    }

    public WorkingDays calendar() {
        return new WorkingDays(holidays);
    }

    /** Newest edition first. */
    public List<EvaluationScheme> schemes() {
        return schemes;
    }

    public Optional<EvaluationScheme> scheme(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** The compiled rules of an edition; the first call for one takes about a second and must not run on an event loop. */
    public Evaluation evaluation(EvaluationScheme scheme) {
        return evaluations.computeIfAbsent(scheme.digest(), digest -> Evaluation.of(rulebook, scheme, holidays));
    }
}
