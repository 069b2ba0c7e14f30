// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.GroupAssignment;
import org.mingjian.rules.ranking.RankingCalculator;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Rulebooks;
import org.mingjian.rules.scoring.Found;
import org.mingjian.rules.scoring.ScoreSheet;

/** Four bureaus of two groups, four points in all, half a point a case: 100.00, 87.50 and 75.00. */
class RegroupingTest {

    private static final EvaluationScheme SCHEME = new Edition()
            .deduction("JC-01", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
            .deduction("YS-03", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.50"))))
            .scheme();

    @Test
    void aBureauIsRankedInItsNewGroupAndTheOthersCloseUp() {
        List<Move> moves = moves(Map.of("bureaus[BUREAUB].group", "G2"));

        assertThat(moves)
                .extracting(
                        Move::group,
                        Move::bureau,
                        move -> move.before().rank(),
                        move -> move.after().rank(),
                        Move::places,
                        Move::moved)
                .containsExactly(
                        tuple("G1", "BUREAUA", 1, 1, 0, false),
                        tuple("G1", "BUREAUC", 3, 2, 1, true),
                        tuple("G2", "BUREAUB", 2, 1, 0, true),
                        tuple("G2", "BUREAUD", 1, 2, -1, true));
        assertThat(GroupMove.of("G1", moves))
                .isEqualTo(new GroupMove(
                        "G1", 2, points("87.50"), points("87.50"), points("25.00"), points("25.00"), 0, 0, 1));
        assertThat(GroupMove.of("G2", moves))
                .isEqualTo(new GroupMove(
                        "G2", 2, points("75.00"), points("81.25"), points("0.00"), points("12.50"), 0, 0, 2));
    }

    @Test
    void aGroupThatIsTheOldOneChangesNothing() {
        assertThat(checked(Map.of("bureaus[BUREAUB].group", "G1")).isEmpty()).isTrue();
    }

    @Test
    void anUnknownBureauAndAnUnknownGroupAreToldAtTheirPlaces() {
        InvalidDraft invalid = catchThrowableOfType(
                InvalidDraft.class,
                () -> checked(Map.of("bureaus[NOBODY].group", "G1", "bureaus[BUREAUB].group", "G9")));

        assertThat(invalid.problems())
                .extracting(DraftProblem::place, DraftProblem::message)
                .containsExactly(
                        tuple("bureaus[BUREAUB].group", "方案中没有分组“G9”"),
                        tuple("bureaus[NOBODY].group", "本期考核结果中没有单位“NOBODY”"));
    }

    @Test
    void theFactsReadAsIfTheRegisterHadSaidSoAllAlong() {
        Fact row = bureau("BUREAUB", "G1");
        Fact other = bureau("BUREAUA", "G1");
        Fact dated = new GroupAssignment("BUREAUB", LocalDate.parse("2026-08-01"), null, "G1", null, null);

        assertThat(Regrouping.of(List.of(row, other, dated), Map.of("BUREAUB", "G2")))
                .containsExactly(bureau("BUREAUB", "G2"), other);
    }

    @Test
    void twoSimulationsSideBySideTellWhoFaresDifferently() {
        SideBySide both = SideBySide.of(simulated(Map.of()), simulated(Map.of("bureaus[BUREAUB].group", "G2")));

        assertThat(both.places()).containsExactly(Place.group("BUREAUB"));
        assertThat(both.apart())
                .extracting(
                        SideBySide.Row::group,
                        row -> row.second().bureau(),
                        row -> row.first().after().rank(),
                        row -> row.second().after().rank(),
                        SideBySide.Row::difference)
                .containsExactly(
                        tuple("G1", "BUREAUC", 3, 2, points("0.00")),
                        tuple("G2", "BUREAUB", 2, 1, points("0.00")),
                        tuple("G2", "BUREAUD", 1, 2, points("0.00")));
    }

    private static SimulatedResult simulated(Map<String, String> changes) {
        return new SimulatedResult(
                draft(changes), Basis.FINDINGS, sheets(changes), moves(changes), List.of(), List.of(), List.of());
    }

    private static List<Move> moves(Map<String, String> changes) {
        List<ScoreSheet> after = sheets(changes);
        Map<String, BigDecimal> scores = Map.of();
        return new Moves(ground()).of(draft(changes), after, List.of(scores));
    }

    private static DraftEdition draft(Map<String, String> changes) {
        return new DraftEdition(SCHEME, Overlay.of(changes), SCHEME, "");
    }

    private static List<ScoreSheet> sheets(Map<String, String> changes) {
        return List.of(
                found("BUREAUA", "G1", 0, changes),
                found("BUREAUB", "G1", 1, changes),
                found("BUREAUC", "G1", 2, changes),
                found("BUREAUD", "G2", 2, changes));
    }

    private static ScoreSheet found(String code, String group, int cases, Map<String, String> changes) {
        var found = new Found(code, changes.getOrDefault("bureaus[" + code + "].group", group));
        return (cases == 0 ? found : found.violated("JC-01", "R", "", cases)).score(SCHEME);
    }

    private static Overlay checked(Map<String, String> changes) {
        return new Regrouping(EditionFigures.of(Rulebooks.of(), ground())).checked(Overlay.of(changes));
    }

    private static Ground ground() {
        List<ScoreSheet> official = sheets(Map.of());
        return new Ground(
                SCHEME,
                "",
                new EvaluationResult(
                        SCHEME.id(),
                        Found.Q3,
                        official,
                        new RankingCalculator(SCHEME).rank(official, History.none()),
                        List.of()),
                History.none(),
                List.of());
    }

    private static Fact bureau(String code, String group) {
        return FactTypes.read("bureaus", Map.of("code", code, "name", code, "group", group, "kind", "DEPARTMENT"))
                .orThrow();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
