// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.reference.GeneratedBureau.Asked;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLaws;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** The laws of the score from facts on, under invented editions of the whole rulebook; each case is named by its seed; {@code
 * -Deditions=100} asks more of them.
 */
class GeneratedEditionsTest {

    private static final int EDITIONS = Integer.getInteger("editions", 6);
    private static final int BUREAUS = 12;
    private static final HolidayTable TABLE = HolidayTable.china();
    private static final NaiveCalendar CALENDAR = new NaiveCalendar(TABLE);
    private static final Rulebook RULEBOOK = RulebookReader.read();

    @Test
    void theLawsOfTheScoreHold() {
        int violated =
                IntStream.range(0, EDITIONS).map(GeneratedEditionsTest::hold).sum();

        assertThat(violated).isGreaterThan(EDITIONS);
    }

    /** How many facts were added that became a violation. */
    private static int hold(int edition) {
        var random = new Random(edition);
        List<EvaluationScheme> schemes =
                new GeneratedEdition(RULEBOOK, random).withAHigherDeduction(new SchemeReader(RULEBOOK));
        Evaluation rules = Evaluation.of(RULEBOOK, schemes.get(0), TABLE);
        Evaluation dearer = Evaluation.of(RULEBOOK, schemes.get(1), TABLE);
        int violated = 0;
        for (int i = 0; i < BUREAUS; i++) {
            GeneratedBureau bureau = GeneratedBureau.of(1_000L * edition + i, CALENDAR);
            Asked asked = bureau.questions().get(i % bureau.questions().size());
            var question = new Question(asked.period(), asked.asOf());
            String where = "edition " + edition + " bureau " + bureau.seed() + " " + asked;
            ScoreSheet sheet = rules.evaluateBureau(bureau.facts(), question);

            ScoreLaws.hold(where, schemes.get(0), sheet);
            orderOfFactsIsNothing(where, rules, bureau.facts(), question, random, sheet);
            neverHigher(where, sheet, dearer.evaluateBureau(bureau.facts(), question));
            violated += oneMoreViolationNeverRaisesTheScore(where, rules, bureau.facts(), question, sheet);
        }
        return violated;
    }

    private static void orderOfFactsIsNothing(
            String where, Evaluation rules, List<Fact> facts, Question question, Random random, ScoreSheet sheet) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(rules.evaluateBureau(shuffled, question)).as(where).isEqualTo(sheet);
    }

    /** Each fact speaks against one indicator alone; where that was assessed already, nothing else is compared. */
    private static int oneMoreViolationNeverRaisesTheScore(
            String where, Evaluation rules, List<Fact> facts, Question question, ScoreSheet sheet) {
        Map<String, Fact> against = against(question.period().from());
        int violated = 0;
        for (ScoreLine line : sheet.lines()) {
            if (against.containsKey(line.indicator()) && line.outcome().assessed()) {
                List<Fact> more = new ArrayList<>(facts);
                more.add(against.get(line.indicator()));
                ScoreSheet after = rules.evaluateBureau(more, question);
                if (after.lines().get(sheet.lines().indexOf(line)).outcome() == Outcome.VIOLATED) {
                    neverHigher(where + " " + line.indicator(), sheet, after);
                    violated++;
                }
            }
        }
        return violated;
    }

    private static Map<String, Fact> against(LocalDate day) {
        String first = day.toString();
        String later = day.plusDays(5).toString();
        return Map.of(
                "PT-05", fact("broken-links", "id", "M", "target", "x", "foundOn", first, "checkedOn", later),
                "BZ-06", fact("rectification-items", "id", "M", "dueOn", first, "status", "FALSE_REPORT"),
                "PT-06",
                        fact("new-media-accounts", "id", "M", "platform", "APP", "account", "甲", "registered", "false"),
                "ZD-09", fact("affiliated-organizations", "title", "甲", "reachable", "false"));
    }

    private static void neverHigher(String where, ScoreSheet before, ScoreSheet after) {
        assertThat(after.possible()).as(where).isEqualByComparingTo(before.possible());
        assertThat(after.got()).as(where).isLessThanOrEqualTo(before.got());
        if (before.score() != null) {
            assertThat(after.score()).as(where).isLessThanOrEqualTo(before.score());
        }
    }

    private static Fact fact(String type, String... cells) {
        Map<String, String> row = new TreeMap<>(Map.of("bureau", "SHIJIAOYU"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return FactTypes.read(type, row).orThrow();
    }
}
