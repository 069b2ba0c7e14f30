// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.reference.GeneratedBureau.Asked;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** Engine and reference come to the same sheet, finding by finding and to the hundredth, over invented bureaus. */
class ReferenceAgreementTest {

    private static final long FIRST = Long.getLong("first", 0);
    private static final int BUREAUS = Integer.getInteger("bureaus", 2_000);
    private static final HolidayTable TABLE = HolidayTable.china();
    private static final NaiveCalendar CALENDAR = new NaiveCalendar(TABLE);
    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final List<EvaluationScheme> EDITIONS = Editions.of(RULEBOOK);
    private static final List<Evaluation> EVALUATIONS = EDITIONS.stream()
            .map(edition -> Evaluation.of(RULEBOOK, edition, TABLE))
            .toList();

    private final Queue<String> stories = new ConcurrentLinkedQueue<>();

    @Test
    void engineAndReferenceAgreeOnEveryBureauAndEveryReasonFires() {
        List<String> seen = LongStream.range(FIRST, FIRST + BUREAUS)
                .parallel()
                .boxed()
                .flatMap(seed -> agreed(GeneratedBureau.of(seed, CALENDAR)).stream())
                .distinct()
                .toList();

        assertThat(stories).isEmpty();
        assertThat(new TreeSet<>(seen)).containsAll(reasons());
    }

    @Test
    void everyIndicatorOfTheShippedEditionHasAReference() {
        Set<String> byRule = Editions.shipped(RULEBOOK).indicators().stream()
                .map(SchemeIndicator::code)
                .filter(code -> RULEBOOK.indicator(code).asks() != null)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(Questions.codes())).isEqualTo(byRule);
    }

    /** The reasons that fired, as {@code YS-03/REPLY_LATE}; a difference is told and does not stop the others. */
    private Set<String> agreed(GeneratedBureau bureau) {
        var fired = new TreeSet<String>();
        int edition = (int) (bureau.seed() % EDITIONS.size());
        for (Asked asked : bureau.questions()) {
            Sheet sheet = reference(edition, bureau.facts(), asked);
            for (Line line : sheet.lines()) {
                line.charges.forEach(charge ->
                        fired.add(line.chosen.code() + "/" + charge.remark().reason()));
            }
            if (!differences(edition, bureau.facts(), asked, sheet).isEmpty()) {
                stories.add(story(edition, bureau, asked));
            }
        }
        return fired;
    }

    private static Set<String> reasons() {
        var reasons = new TreeSet<>(Set.of("BZ-04/MANUAL_SCORE", "JC-07/MATERIAL_MISSING"));
        for (SchemeIndicator chosen : EDITIONS.get(0).indicators()) {
            chosen.deductions().keySet().forEach(reason -> reasons.add(chosen.code() + "/" + reason));
        }
        return reasons;
    }

    private static SortedMap<String, String> differences(int edition, List<Fact> facts, Asked asked) {
        return differences(edition, facts, asked, reference(edition, facts, asked));
    }

    private static SortedMap<String, String> differences(int edition, List<Fact> facts, Asked asked, Sheet sheet) {
        var engine = EVALUATIONS.get(edition).evaluateBureau(facts, new Question(asked.period(), asked.asOf()));
        return new Comparison(EDITIONS.get(edition)).differences(engine, sheet);
    }

    private static Sheet reference(int edition, List<Fact> facts, Asked asked) {
        return Clerk.score(Docket.of(facts, asked.period(), asked.asOf(), CALENDAR, RULEBOOK, EDITIONS.get(edition)));
    }

    /** Seed, question, and the facts without which the first difference would be gone. */
    private static String story(int edition, GeneratedBureau bureau, Asked asked) {
        String place = differences(edition, bureau.facts(), asked).firstKey();
        List<Fact> few = new ArrayList<>(bureau.facts());
        for (Fact fact : bureau.facts()) {
            if (!(fact instanceof Bureau)) {
                few.remove(fact);
                if (!differences(edition, few, asked).containsKey(place)) {
                    few.add(fact);
                }
            }
        }
        Map<String, String> left = differences(edition, few, asked);
        return "seed " + bureau.seed() + ", edition " + EDITIONS.get(edition).id() + ", " + asked + "\n  " + place
                + ": "
                + left.get(place) + "\n"
                + left.entrySet().stream()
                        .filter(other -> !other.getKey().equals(place))
                        .map(other -> "  with it " + other.getKey() + ": " + other.getValue() + "\n")
                        .collect(Collectors.joining())
                + few.stream()
                        .map(fact -> "    " + FactTypes.content(fact).replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
    }
}
