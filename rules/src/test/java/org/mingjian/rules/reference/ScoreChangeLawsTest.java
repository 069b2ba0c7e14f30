// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.comparison.Cause;
import org.mingjian.rules.comparison.ChangeRow;
import org.mingjian.rules.comparison.ComparedEvaluation;
import org.mingjian.rules.comparison.LikeForLike;
import org.mingjian.rules.comparison.ScoreChange;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.reference.GeneratedBureau.Asked;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** The laws of the four parts of a change (四分解) over invented bureaus and editions; each case is named by its seeds. */
class ScoreChangeLawsTest {

    private static final int EDITIONS = 4;
    private static final int PAIRS = 8;
    private static final HolidayTable TABLE = HolidayTable.china();
    private static final NaiveCalendar CALENDAR = new NaiveCalendar(TABLE);
    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private record Edition(EvaluationScheme scheme, Evaluation rules) {
        static Edition of(long seed) {
            EvaluationScheme scheme = new GeneratedEdition(RULEBOOK, new Random(seed))
                    .withAHigherDeduction(new SchemeReader(RULEBOOK))
                    .get(0);
            return new Edition(scheme, Evaluation.of(RULEBOOK, scheme, TABLE));
        }

        ComparedEvaluation ask(List<Fact> facts, Question question) {
            ScoreSheet sheet = rules.evaluateBureau("SHIJIAOYU", facts, question);
            return new ComparedEvaluation(scheme, rules, question, facts, sheet);
        }
    }

    @Test
    void thePartsAddUpToTheChangeInTotalAndInEveryRow() {
        int told = 0;
        int parts = 0;
        for (int edition = 0; edition < EDITIONS; edition++) {
            Edition before = Edition.of(edition);
            Edition after = Edition.of(edition + 100);
            for (int pair = 0; pair < PAIRS; pair++) {
                GeneratedBureau one = GeneratedBureau.of(500L * edition + 2 * pair, CALENDAR);
                GeneratedBureau other = GeneratedBureau.of(500L * edition + 2 * pair + 1, CALENDAR);
                ComparedEvaluation from = before.ask(one.facts(), question(one, pair));
                ComparedEvaluation to = after.ask(other.facts(), question(other, pair));
                Optional<ScoreChange> change = ScoreChange.of(from, to, List.of());
                String where = "editions " + edition + " bureaus " + one.seed() + " and " + other.seed();

                assertThat(change.isPresent())
                        .as(where)
                        .isEqualTo(from.sheet().score() != null && to.sheet().score() != null);
                if (change.isPresent()) {
                    addsUp(where, change.get(), from, to);
                    told++;
                    parts += causes(change.get()).size();
                }
            }
        }
        assertThat(told).isGreaterThan(EDITIONS * PAIRS / 2);
        assertThat(parts).isGreaterThan(2 * told);
    }

    @Test
    void aPartIsZeroWhereItsCauseIsAbsent() {
        Set<Cause> seen = EnumSet.noneOf(Cause.class);
        for (int edition = 0; edition < EDITIONS; edition++) {
            Edition before = Edition.of(edition);
            Edition after = Edition.of(edition + 200);
            for (int pair = 0; pair < PAIRS; pair++) {
                GeneratedBureau bureau = GeneratedBureau.of(700L * edition + pair, CALENDAR);
                Question question = question(bureau, pair);
                ComparedEvaluation from = before.ask(bureau.facts(), question);
                String where = "edition " + edition + " bureau " + bureau.seed();

                only(where, seen, from, from);
                only(where, seen, from, after.ask(bureau.facts(), question), Cause.EDITION);
                only(where, seen, from, before.ask(corrected(from), question), Cause.DECISIONS);
                only(where, seen, before.ask(corrected(from), question), from, Cause.DECISIONS);
                only(where, seen, from, before.ask(exempted(from), question), Cause.APPLICABILITY);
                only(where, seen, before.ask(exempted(from), question), from, Cause.APPLICABILITY);
                only(where, seen, from, before.ask(regrouped(bureau.facts()), question), Cause.APPLICABILITY);
                List<Fact> uncorrected = uncorrected(bureau.facts());
                only(
                        where,
                        seen,
                        before.ask(uncorrected, question),
                        before.ask(without(uncorrected, pair), question),
                        Cause.BEHAVIOUR,
                        Cause.APPLICABILITY);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void likeForLikeIsWhatTheLaterEditionComesToFromTheFactsOfThen() {
        Edition before = Edition.of(2);
        Edition after = Edition.of(203);
        for (int pair = 0; pair < PAIRS; pair++) {
            GeneratedBureau bureau = GeneratedBureau.of(1_100L + pair, CALENDAR);
            Question question = question(bureau, pair);
            ComparedEvaluation then = before.ask(bureau.facts(), question);
            ComparedEvaluation now = after.ask(bureau.facts(), question);

            LikeForLike again = LikeForLike.of(then, now, List.of());

            assertThat(again.score())
                    .as("bureau " + bureau.seed())
                    .isEqualTo(now.sheet().score());
            assertThat(again.comparable()).isBetween(0, again.binding());
        }
    }

    @Test
    void thereAndBackTheSameFactsGiveOppositeParts() {
        Edition edition = Edition.of(1);
        for (int pair = 0; pair < PAIRS; pair++) {
            GeneratedBureau one = GeneratedBureau.of(900L + 2 * pair, CALENDAR);
            GeneratedBureau other = GeneratedBureau.of(901L + 2 * pair, CALENDAR);
            Question question = question(one, 0);
            List<Fact> facts = scopeOf(one.facts(), other.facts());
            ComparedEvaluation from = edition.ask(one.facts(), question);
            ComparedEvaluation to = edition.ask(facts, question);

            Optional<ScoreChange> there = ScoreChange.of(from, to, List.of());
            Optional<ScoreChange> back = ScoreChange.of(to, from, List.of());

            there.ifPresent(change -> assertThat(change.part(Cause.BEHAVIOUR))
                    .as("bureaus " + one.seed())
                    .isEqualByComparingTo(
                            back.orElseThrow().part(Cause.BEHAVIOUR).negate()));
        }
    }

    private static void addsUp(String where, ScoreChange change, ComparedEvaluation from, ComparedEvaluation to) {
        assertThat(change.from()).as(where).isEqualByComparingTo(from.sheet().score());
        assertThat(change.to()).as(where).isEqualByComparingTo(to.sheet().score());
        BigDecimal parts = Arrays.stream(Cause.values()).map(change::part).reduce(ZERO, BigDecimal::add);
        assertThat(parts).as(where).isEqualByComparingTo(change.to().subtract(change.from()));
        BigDecimal rows = ZERO;
        BigDecimal ends = ZERO;
        for (ChangeRow row : change.rows()) {
            BigDecimal sum = row.parts().values().stream().reduce(ZERO, BigDecimal::add);
            assertThat(sum).as(where + " " + row.code()).isEqualByComparingTo(row.change());
            rows = rows.add(sum);
            ends = ends.add(row.to());
        }
        assertThat(rows).as(where).isEqualByComparingTo(change.change());
        assertThat(new BigDecimal("100.00").add(ends)).as(where).isEqualByComparingTo(change.to());
    }

    private static void only(
            String where, Set<Cause> seen, ComparedEvaluation from, ComparedEvaluation to, Cause... causes) {
        ScoreChange.of(from, to, List.of()).ifPresent(change -> {
            addsUp(where, change, from, to);
            assertThat(Set.of(causes)).as(where + " " + change.rows()).containsAll(causes(change));
            seen.addAll(causes(change));
        });
    }

    private static Set<Cause> causes(ScoreChange change) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        change.rows()
                .forEach(row -> row.parts().forEach((cause, points) -> {
                    if (points.signum() != 0) {
                        causes.add(cause);
                    }
                }));
        return causes;
    }

    private static Question question(GeneratedBureau bureau, int pair) {
        Asked asked = bureau.questions().get(pair % bureau.questions().size());
        return new Question(asked.period(), asked.asOf());
    }

    /** An appeal dismisses the first finding that stands by the rules alone. */
    private static List<Fact> corrected(ComparedEvaluation asked) {
        List<Fact> facts = new ArrayList<>(asked.facts());
        asked.sheet().lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION)
                .flatMap(line -> line.findings().stream())
                .filter(one -> one.original().outcome() == Outcome.VIOLATED)
                .findFirst()
                .ifPresent(one -> facts.add(decision(
                        "APPEAL",
                        "DISMISSED",
                        one.finding().indicator(),
                        one.finding().id(),
                        asked.question())));
        return facts;
    }

    /** The first indicator that lost anything is decided not to apply. */
    private static List<Fact> exempted(ComparedEvaluation asked) {
        List<Fact> facts = new ArrayList<>(asked.facts());
        asked.sheet().lines().stream()
                .filter(line -> line.effective().signum() > 0)
                .map(ScoreLine::indicator)
                .findFirst()
                .ifPresent(code -> facts.add(decision("NOT_APPLICABLE", "GRANTED", code, "", asked.question())));
        return facts;
    }

    private static Decision decision(String kind, String outcome, String code, String finding, Question question) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("bureau", "SHIJIAOYU");
        row.put("id", "T-" + kind);
        row.put("kind", kind);
        row.put("outcome", outcome);
        row.put("indicator", code);
        row.put("finding", finding);
        row.put("decidedBy", "周立群");
        row.put("confirmedBy", "李慧明");
        row.put("decidedOn", question.decidedUntil().toString());
        row.put("reason", "测试");
        return (Decision) FactTypes.read("decisions", row).orThrow();
    }

    /** The bureau in another group and with every yes/no column known. */
    private static List<Fact> regrouped(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact instanceof Bureau bureau ? regrouped(bureau) : fact)
                .toList();
    }

    private static Fact regrouped(Bureau bureau) {
        Map<String, String> row = new LinkedHashMap<>(FactTypes.write(bureau));
        row.put("group", bureau.group().equals("G4") ? "G2" : "G4");
        row.put("hasPowers", "false");
        row.put("hasServices", "true");
        return FactTypes.read("bureaus", row).orThrow();
    }

    /** Without reviews, appeals and waivers. */
    private static List<Fact> uncorrected(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !(fact instanceof Decision decision)
                        || !Set.of(DecisionKind.REVIEW, DecisionKind.APPEAL, DecisionKind.WAIVER)
                                .contains(decision.kind()))
                .toList();
    }

    /** Every third fact that is neither the bureau, its register nor a decision is missing. */
    private static List<Fact> without(List<Fact> facts, int offset) {
        List<Fact> left = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (register(facts.get(i)) || (i + offset) % 3 != 0) {
                left.add(facts.get(i));
            }
        }
        return left;
    }

    /** The other's facts, with who the first is and what was decided about it. */
    private static List<Fact> scopeOf(List<Fact> first, List<Fact> other) {
        List<Fact> facts = new ArrayList<>(
                first.stream().filter(ScoreChangeLawsTest::register).toList());
        other.stream().filter(fact -> !register(fact)).forEach(facts::add);
        return facts;
    }

    private static boolean register(Fact fact) {
        return fact instanceof Bureau
                || fact instanceof Decision
                || fact.getClass().getPackageName().equals(Bureau.class.getPackageName())
                        && Set.of("GroupAssignment", "BureauFunction", "BureauExistence", "BureauReform", "ReviewOrgan")
                                .contains(fact.getClass().getSimpleName());
    }
}
