// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.rules.comparison.Cause;
import org.mingjian.rules.comparison.ComparedEvaluation;
import org.mingjian.rules.comparison.FindingChange;
import org.mingjian.rules.comparison.LikeForLike;
import org.mingjian.rules.comparison.ScoreChange;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.scoring.ScoreSheet;

/** Why scores of the seed city changed from the second quarter to the third, beside numbers computed another way. */
class SeedCityChangesTest {

    private static final FactBase CITY = SeedData.read(SeedData.CITY).facts();
    private static final Question SECOND = question(1);
    private static final Question THIRD = question(2);

    @Test
    void thePartsAddUpToTheDifferenceOfThePublishedScores() throws IOException {
        Map<String, BigDecimal> published = published();

        for (String bureau : CITY.byBureau().keySet()) {
            ScoreChange change = change(bureau);

            BigDecimal parts = Arrays.stream(Cause.values()).map(change::part).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).as(bureau).isEqualByComparingTo(published.get(bureau));
            assertThat(change.part(Cause.EDITION)).as(bureau).isEqualByComparingTo("0.00");
        }
        assertThat(published).hasSize(22);
    }

    /** An appeal allowed in the second quarter and a waiver that ended in the third. */
    @Test
    void whatPeopleCorrectedIsWhatTheScoresAreWithAndWithoutTheirDecisions() {
        assertThat(change("XISHANQU").part(Cause.DECISIONS))
                .isEqualByComparingTo(corrected("XISHANQU", "RD2026-01", "RD2026-02"))
                .isNotZero();
    }

    /** An appeal that adjusts and a review that dismisses; the reviews of pending findings tell what happened. */
    @Test
    void aReviewOfAPendingFindingIsBehaviour() {
        assertThat(change("SHIMINZHENG").part(Cause.DECISIONS))
                .isEqualByComparingTo(corrected("SHIMINZHENG", "RD2026-04", "RD2026-05"))
                .isNotZero();
    }

    @Test
    void whoLostNothingChangedNothing() {
        ScoreChange change = change("SHIJIAOYU");

        assertThat(change.change()).isEqualByComparingTo("0.00");
        assertThat(Cause.values()).allMatch(cause -> change.part(cause).signum() == 0);
    }

    @Test
    void theFindingsBehindTheFallOfOneAndTheRiseOfAnotherAreNamed() {
        List<FindingChange> fall =
                change("SHIZHUJIAN").details().get(Cause.BEHAVIOUR).findings();
        List<FindingChange> rise =
                change("SHENGTAIJU").details().get(Cause.BEHAVIOUR).findings();

        assertThat(fall).anyMatch(one -> one.points().signum() < 0);
        assertThat(total(fall)).isNegative();
        assertThat(total(rise)).isPositive();
        ScoreSheet third = sheet("SHIZHUJIAN", THIRD, Set.of());
        ScoreSheet second = sheet("SHIZHUJIAN", SECOND, Set.of());
        assertThat(total(fall)).isEqualByComparingTo(lost(second).subtract(lost(third)));
    }

    @Test
    void whereNothingOfACauseChangedNothingIsListedUnderIt() {
        for (String bureau : CITY.byBureau().keySet()) {
            ScoreChange change = change(bureau);

            assertThat(change.details().get(Cause.EDITION).findings())
                    .as(bureau)
                    .isEmpty();
            assertThat(change.details().get(Cause.EDITION).lines()).as(bureau).isEmpty();
        }
    }

    @Test
    void underTheSameEditionAnEarlierResultIsWhatItWas() {
        ComparedEvaluation second = compared("SHENGTAIJU", SECOND);

        LikeForLike again = LikeForLike.of(second, compared("SHENGTAIJU", THIRD), List.of());

        assertThat(again.score()).isEqualByComparingTo(second.sheet().score());
        assertThat(again.comparable()).isLessThan(again.binding());
    }

    /** Taken off the earlier score, laid on the later one, through the front door with and without the rows. */
    private static BigDecimal corrected(String bureau, String... decisions) {
        Set<String> rows = Set.of(decisions);
        BigDecimal takenOff = sheet(bureau, SECOND, rows)
                .score()
                .subtract(sheet(bureau, SECOND, Set.of()).score());
        BigDecimal laidOn = sheet(bureau, THIRD, Set.of())
                .score()
                .subtract(sheet(bureau, THIRD, rows).score());
        return takenOff.add(laidOn);
    }

    private static ScoreChange change(String bureau) {
        return ScoreChange.of(compared(bureau, SECOND), compared(bureau, THIRD), List.of())
                .orElseThrow();
    }

    private static ComparedEvaluation compared(String bureau, Question question) {
        return new ComparedEvaluation(
                SeedData.SCHEME,
                SeedData.evaluation(),
                question,
                facts(bureau, Set.of()),
                sheet(bureau, question, Set.of()));
    }

    private static ScoreSheet sheet(String bureau, Question question, Set<String> without) {
        return SeedData.evaluation().evaluateBureau(facts(bureau, without), question);
    }

    private static List<Fact> facts(String bureau, Set<String> without) {
        return CITY.byBureau().get(bureau).stream()
                .filter(fact -> !(fact instanceof Decision decision && without.contains(decision.id())))
                .toList();
    }

    private static BigDecimal lost(ScoreSheet sheet) {
        return sheet.possible().subtract(sheet.got());
    }

    private static BigDecimal total(List<FindingChange> changes) {
        return changes.stream().map(FindingChange::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Question question(int period) {
        SeedData.Asked asked = SeedData.PERIODS.get(period);
        return new Question(SeedData.SCHEME.periods().get(asked.period()), asked.asOf());
    }

    /** Score less previous score of the committed result. */
    private static Map<String, BigDecimal> published() throws IOException {
        Map<String, BigDecimal> changes = new HashMap<>();
        List<String> lines = Files.readAllLines(SeedData.EXPECTED.resolve("2026Q3/ranking.csv"));
        List<String> head = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            changes.put(
                    cells[head.indexOf("code")],
                    new BigDecimal(cells[head.indexOf("score")])
                            .subtract(new BigDecimal(cells[head.indexOf("previousScore")])));
        }
        return changes;
    }
}
