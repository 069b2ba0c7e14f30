// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.holiday.ArrangementRepository.Moved;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.live.LiveScore;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.DossierBuilder;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Which deadlines that have not run out fall on another day under another calendar. */
@Component
class OpenDeadlines {

    private static final String DUE = "dueOn";

    /** Days of acts that end a term: then nothing is open any more. */
    private static final Set<String> ACTS = Set.of("sentOn", "publishedOn", "repliedOn", "answeredOn", "reflectedOn");

    /** A case appears when its term is over; every term that runs today is over by then. */
    private static final int YEARS_AHEAD = 2;

    private static final PeriodDates EVER =
            new PeriodDates("ever", LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

    private final Editions editions;
    private final FactRepository facts;
    private final LiveScore live;

    OpenDeadlines(Editions editions, FactRepository facts, LiveScore live) {
        this.editions = editions;
        this.facts = facts;
        this.live = live;
    }

    /** By bureau, kind of case and its key. */
    Mono<List<Moved>> moved(HolidayTable before, HolidayTable after) {
        if (before.equals(after)) {
            return Mono.just(List.of());
        }
        Parameters parameters = new Parameters(editions.rulebook(), editions.standard());
        DossierBuilder old = new DossierBuilder(parameters, new WorkingDays(before));
        DossierBuilder fresh = new DossierBuilder(parameters, new WorkingDays(after));
        LocalDate today = live.question().asOf();
        Question question = new Question(EVER, today.plusYears(YEARS_AHEAD));
        return facts.bureauCodes()
                .flatMapMany(Flux::fromIterable)
                .concatMap(bureau -> facts.scoredOfBureau(bureau)
                        .collectList()
                        .publishOn(Schedulers.boundedElastic())
                        .map(own -> moved(bureau, due(old, own, question), due(fresh, own, question), today)))
                .flatMapIterable(moved -> moved)
                .collectList();
    }

    private static List<Moved> moved(
            String bureau, SortedMap<String, LocalDate> before, SortedMap<String, LocalDate> after, LocalDate today) {
        List<Moved> moved = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        before.forEach((name, day) -> {
            LocalDate now = after.get(name);
            boolean open = !day.isBefore(today) || now != null && !now.isBefore(today);
            String[] parts = name.split("\n", 2);
            // One term may be asked about from two sides: it moves once.
            if (now != null && !now.equals(day) && open && told.add(List.of(parts[1], day, now))) {
                moved.add(new Moved(bureau, parts[0], parts[1], day, now));
            }
        });
        return moved;
    }

    /** Last days by kind and key of the case, where the act the term waits for is not known to be done. */
    private static SortedMap<String, LocalDate> due(DossierBuilder dossiers, List<Fact> own, Question question) {
        SortedMap<String, LocalDate> due = new TreeMap<>();
        for (Subject subject : dossiers.prepare(own, question).cases()) {
            boolean done = subject.shown().stream()
                    .anyMatch(shown ->
                            ACTS.contains(shown.field()) && !shown.value().isEmpty());
            for (ShownFact shown : done ? List.<ShownFact>of() : subject.shown()) {
                if (shown.field().equals(DUE) && !shown.value().isEmpty()) {
                    due.put(subject.getClass().getSimpleName() + "\n" + subject.key(), LocalDate.parse(shown.value()));
                }
            }
        }
        return due;
    }
}
