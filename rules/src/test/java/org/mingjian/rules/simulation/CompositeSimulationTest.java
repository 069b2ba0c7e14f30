// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.HandScored;
import org.mingjian.rules.History;
import org.mingjian.rules.PartStandings;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;

/**
 * What if over a composite, reckoned by hand. Parts: third party, then the four quarters.
 * <pre>
 * A  85.33  100 100  95 100    0.70 × 85.33 + 0.075 × 395 = 89.356
 * B 100.00   95  95  95  95    0.70 × 100   + 0.075 × 380 = 98.5
 * C  none   100 100 100 100    no place
 * D  85.33  100 100 100 100    0.70 × 85.33 + 0.075 × 400 = 89.731
 * </pre>
 */
class CompositeSimulationTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final SchemeReader READER = new SchemeReader(RULEBOOK);
    private static final EvaluationScheme SCHEME = READER.byId("2026_composite");
    private static final EvaluationScheme THIRD_PARTY = READER.byId("2026_third_party");
    private static final Evaluation EVALUATION = Evaluation.of(RULEBOOK, SCHEME, HolidayTable.china());
    private static final List<Fact> FACTS = Stream.of(
                    quarters(scored(bureau("BUREAUA")), 3),
                    quarters(bureau("BUREAUB").full(THIRD_PARTY), 1, 2, 3, 4),
                    quarters(bureau("BUREAUC")),
                    quarters(scored(bureau("BUREAUD"))))
            .flatMap(one -> one.facts().stream())
            .toList();
    private static final Ground GROUND = new Ground(
            SCHEME,
            SchemeReader.text(SCHEME.id()),
            EVALUATION.evaluate(
                    FACTS, new Question(SCHEME.periods().get("2026"), LocalDate.parse("2026-12-31")), History.none()),
            History.none(),
            List.of());

    @Test
    void aLighterPartLeavesItsWeightToTheOthersInProportion() {
        SimulatedResult result = simulated(Map.of("indicators[ZH-01].points", "40"));

        assertThat(result.basis()).isEqualTo(Basis.PARTS);
        assertThat(weights(result)).containsExactly("0.4000", "0.1500", "0.1500", "0.1500", "0.1500");
        assertThat(result.moves())
                .extracting(
                        Move::bureau,
                        move -> move.before().score(),
                        move -> move.after().score(),
                        move -> move.before().rank(),
                        move -> move.after().rank(),
                        Move::held)
                .containsExactly(
                        tuple("BUREAUB", points("98.50"), points("97.00"), 1, 1, false),
                        tuple("BUREAUD", points("89.73"), points("94.13"), 2, 2, false),
                        tuple("BUREAUA", points("89.36"), points("93.38"), 3, 3, false),
                        tuple("BUREAUC", points("100.00"), points("100.00"), null, null, true));
        assertThat(result.crossings().get(0).up())
                .extracting(Move::bureau)
                .containsExactlyInAnyOrder("BUREAUA", "BUREAUD");
    }

    @Test
    void aPartThatDoesNotCountTurnsTheOrderRound() {
        SimulatedResult result = simulated(Map.of("indicators[ZH-01].enabled", "false"));

        assertThat(weights(result)).containsExactly("0.2500", "0.2500", "0.2500", "0.2500");
        assertThat(result.moves())
                .extracting(
                        Move::bureau,
                        move -> move.after().score(),
                        move -> move.after().rank())
                .containsExactly(
                        tuple("BUREAUD", points("100.00"), 1),
                        tuple("BUREAUA", points("98.75"), 2),
                        tuple("BUREAUB", points("95.00"), 3),
                        tuple("BUREAUC", points("100.00"), null));
        assertThat(result.groups().get(0).winners()).isEqualTo(2);
        assertThat(result.groups().get(0).losers()).isEqualTo(1);
        assertThat(result.moved()).isEqualTo(3);
    }

    @Test
    void whatLeavesGoesFirstAndPartsOfADifferenceAddUp() {
        SimulatedResult result =
                simulated(Map.of("indicators[ZH-01].points", "80.00", "indicators[ZH-05].enabled", "false"));

        assertThat(weights(result)).containsExactly("0.8000", "0.0667", "0.0667", "0.0666");
        assertThat(result.steps())
                .extracting(effect -> effect.step().values().firstKey().text(), StepEffect::mean, StepEffect::few)
                .containsExactly(
                        tuple("indicators[ZH-05].enabled", points("-0.47"), 0),
                        tuple("indicators[ZH-01].points", points("-0.77"), 0));
        Move one = result.moves().stream()
                .filter(move -> move.bureau().equals("BUREAUA"))
                .findFirst()
                .orElseThrow();
        assertThat(one.after().score()).isEqualTo("87.93");
        assertThat(one.parts()).containsExactly(points("-0.87"), points("-0.56"));
        assertThat(one.difference()).isEqualTo("-1.43");
    }

    @Test
    void theDraftFileComesToTheSameByTheFrontDoor() {
        SimulatedResult result = simulated(Map.of(
                "indicators[ZH-02].enabled", "false", "indicators[ZH-01].points", "55", "grades[优秀].from", "92"));

        EvaluationScheme read = READER.read("draft.yaml", result.draft().text());
        assertThat(Evaluation.of(RULEBOOK, read, HolidayTable.china())
                        .evaluate(FACTS, GROUND.result().question(), History.none())
                        .sheets())
                .isEqualTo(result.sheets());
    }

    @Test
    void aBureauInAnotherGroupIsRankedThere() {
        SimulatedResult result = simulated(Map.of("bureaus[BUREAUD].group", "G3"));

        assertThat(result.basis()).isEqualTo(Basis.PARTS);
        assertThat(result.moves())
                .extracting(Move::group, Move::bureau, move -> move.after().rank())
                .contains(tuple("G2", "BUREAUA", 2), tuple("G3", "BUREAUD", 1));
    }

    @Test
    void weightsThatDoNotSumAreToldAtTheirPlace() {
        assertThat(problem(Map.of("indicators[ZH-01].points", "100"))).isEqualTo("已填的权重合计 100.00%，其余 4 个部分没有可分的权重");
        assertThat(problem(Map.of(
                        "indicators[ZH-01].points", "80",
                        "indicators[ZH-02].points", "19",
                        "indicators[ZH-03].enabled", "false",
                        "indicators[ZH-04].enabled", "false",
                        "indicators[ZH-05].enabled", "false")))
                .isEqualTo("各部分权重合计 99.00%，应为 100%");
        assertThat(problem(Map.of("dimensions[ZH].points", "90"))).contains("不是本方案可以改动的项目");
        assertThat(problem(Map.of("veto.value", "50"))).contains("不是本方案可以改动的项目");
    }

    /** 0.075 × 99.94 rounds to 7.50 points, full marks; 0.29 × 99.94 leaves 0.02 points lost. */
    @Test
    void aPartThatRoundsToFullMarksKeepsItsScoreForOtherWeights() {
        var standing = new PartStandings.Standing(Outcome.SATISFIED, points("99.94"), "");
        var parts = new PartStandings(
                "BUREAUA",
                "BUREAUA",
                Map.of(
                        "ZH-01", new PartStandings.Standing(Outcome.SATISFIED, points("100.00"), ""),
                        "ZH-02", standing,
                        "ZH-03", standing,
                        "ZH-04", standing,
                        "ZH-05", standing));

        assertThat(result(parts, Map.of()).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(result(parts, Map.of("indicators[ZH-02].points", "29"))
                        .findings()
                        .get(0)
                        .measures())
                .containsEntry("lost", points("0.02"));
    }

    private static IndicatorResult result(PartStandings parts, Map<String, String> changes) {
        return parts.weighed(draft(changes).scheme().composite()).get(1);
    }

    private static List<String> weights(SimulatedResult result) {
        return result.draft().scheme().composite().components().stream()
                .map(part -> part.weight().toPlainString())
                .toList();
    }

    private static SimulatedResult simulated(Map<String, String> changes) {
        DraftEdition draft = draft(changes);
        return new Simulation(RULEBOOK, GROUND, Rescoring.ofParts(RULEBOOK, GROUND, EVALUATION, FACTS)).of(draft);
    }

    private static DraftEdition draft(Map<String, String> changes) {
        return Simulation.draft(RULEBOOK, GROUND, Overlay.of(changes));
    }

    private static String problem(Map<String, String> changes) {
        return catchThrowableOfType(InvalidDraft.class, () -> draft(changes))
                .problems()
                .get(0)
                .message();
    }

    private static HandScored bureau(String code) {
        return new HandScored(code, code, "G2", "2026-11-30");
    }

    private static HandScored scored(HandScored bureau) {
        return bureau.full(THIRD_PARTY).score("SZ-01", "10.33").score("SY-02", "2.00");
    }

    /** One document a quarter, published two days after it was written; in the late quarters a working day late. */
    private static HandScored quarters(HandScored bureau, Integer... late) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            boolean isLate = List.of(late).contains(quarter);
            document(bureau, quarter, isLate);
        }
        for (String register :
                List.of("documents", "portal-columns", "validity-changes", "disclosure-requests", "request-replies")) {
            bureau.with(
                    "register-statements",
                    Map.of("register", register, "from", "2026-01-01", "to", "2026-12-31", "complete", "true"));
        }
        return bureau;
    }

    private static void document(HandScored bureau, int quarter, boolean late) {
        String[][] days = {
            {"2026-01-12", "2026-01-14", "2026-02-10"},
            {"2026-04-13", "2026-04-15", "2026-05-14"},
            {"2026-07-30", "2026-08-01", "2026-08-28"},
            {"2026-10-12", "2026-10-14", "2026-11-10"}
        };
        String[] own = days[quarter - 1];
        bureau.with(
                "documents",
                Map.of(
                        "id",
                        "D" + quarter,
                        "kind",
                        "OTHER",
                        "title",
                        "通知" + quarter,
                        "attribute",
                        "PROACTIVE",
                        "writtenOn",
                        own[0],
                        "publishedOn",
                        own[late ? 2 : 1],
                        "url",
                        "https://www.example.gov.cn/" + quarter + ".html"));
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
