// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeReader;

class DraftEditionTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final SchemeReader READER = new SchemeReader(RULEBOOK);
    private static final EvaluationScheme BASE = READER.byId(SchemeReader.STANDARD);

    @Test
    void everyShippedEditionIsWrittenAsAFileThatReadsTheSame() {
        for (EvaluationScheme scheme : READER.shipped()) {
            DraftEdition draft = DraftEdition.of(RULEBOOK, scheme, SchemeReader.text(scheme.id()), Overlay.none());

            assertThat(READER.read("again.yaml", draft.text())).isEqualTo(scheme);
        }
    }

    @Test
    void sumsFollowWhatIsChanged() {
        EvaluationScheme draft = draft(Map.of(
                        "indicators[YS-03].points", "5", "indicators[JD-06].enabled", "false", "bonus.gate", "85"))
                .scheme();

        assertThat(draft.indicator("YS-03").orElseThrow().points()).isEqualTo(new BigDecimal("5.00"));
        assertThat(draft.indicator("YS-03").orElseThrow().cap()).isEqualTo(new BigDecimal("5.00"));
        assertThat(draft.indicator("JD-06")).isEmpty();
        assertThat(points(draft, "YS")).isEqualTo(new BigDecimal("21.00"));
        assertThat(points(draft, "JD")).isEqualTo(new BigDecimal("15.00"));
        assertThat(draft.fullMarks()).isEqualTo(new BigDecimal("100.00"));
        assertThat(draft.bonus().gate()).isEqualTo(new BigDecimal("85.00"));
    }

    @Test
    void aDimensionsWeightIsHandedToItsIndicatorsInProportion() {
        EvaluationScheme draft = draft(Map.of("dimensions[YS].points", "30")).scheme();

        assertThat(points(draft, "YS")).isEqualTo(new BigDecimal("30.00"));
        assertThat(draft.indicator("YS-03").orElseThrow().points()).isEqualTo(new BigDecimal("6.00"));
        assertThat(draft.indicator("YS-10").orElseThrow().points()).isEqualTo(new BigDecimal("1.50"));
        draft.indicator("YS-03").orElseThrow().deductions().forEach((reason, deduction) -> {
            BigDecimal before = BASE.indicator("YS-03")
                    .orElseThrow()
                    .deductions()
                    .get(reason)
                    .amount();
            if (before != null) {
                assertThat(deduction.amount()).isEqualByComparingTo(before.multiply(new BigDecimal("1.5")));
            }
        });
        assertThat(draft.fullMarks()).isEqualTo(new BigDecimal("110.00"));
    }

    @Test
    void whatAnIndicatorIsGivenItselfStandsAboveItsDimension() {
        EvaluationScheme draft = draft(Map.of("dimensions[YS].points", "30", "indicators[YS-03].points", "4.5"))
                .scheme();

        assertThat(draft.indicator("YS-03").orElseThrow().points()).isEqualTo(new BigDecimal("4.50"));
        assertThat(points(draft, "YS")).isEqualTo(new BigDecimal("28.50"));
    }

    @Test
    void valuesThatChangeNothingAreLeftOut() {
        DraftEdition draft = draft(Map.of("indicators[YS-03].points", "4", "bonus.cap", "5.0"));

        assertThat(draft.overlay().isEmpty()).isTrue();
        assertThat(draft.scheme()).isEqualTo(BASE);
    }

    @Test
    void eachWrongValueIsNamedAtItsPlace() {
        var invalid = catchThrowableOfType(
                InvalidDraft.class,
                () -> draft(Map.of(
                        "indicators[YS-03].points", "viel",
                        "indicators[YS-04].points", "0",
                        "indicators[YS-05].cap", "-1",
                        "indicators[XX-99].points", "1",
                        "bonus.gate", "101",
                        "indicators[JC-01].points", "1.234")));

        assertThat(invalid.problems())
                .containsExactlyInAnyOrder(
                        new DraftProblem("indicators[YS-03].points", "“viel”不是数字；请填写如 2 或 1.50 的数"),
                        new DraftProblem("indicators[YS-04].points", "分值应大于 0；不再考核的指标请改为停用"),
                        new DraftProblem("indicators[YS-05].cap", "“-1”小于 0"),
                        new DraftProblem("indicators[XX-99].points", "“indicators[XX-99].points”不是本方案可以改动的项目"),
                        new DraftProblem("bonus.gate", "“101”大于 100"),
                        new DraftProblem("indicators[JC-01].points", "“1.234”的小数多于 2 位"));
    }

    @Test
    void valuesThatContradictEachOtherAreNamed() {
        var invalid = catchThrowableOfType(
                InvalidDraft.class,
                () -> draft(Map.of("indicators[YS-03].cap", "9", "grades[良好].from", "95", "grades[不合格].from", "1")));

        assertThat(invalid.problems())
                .containsExactly(
                        new DraftProblem("indicators[YS-03].cap", "YS-03 封顶 9 高于分值 4.00"),
                        new DraftProblem("grades[良好].from", "等次“良好”的起点 95 应低于上一等次的起点 90.00"),
                        new DraftProblem("grades[不合格].from", "最低等次的起点应为 0"));
    }

    @Test
    void aTextCannotLeaveItsPlaceInTheFile() {
        String value = "a\"\npoints: 9\n# “”\\";
        String place = textParameter();

        DraftEdition draft = draft(Map.of(place, value));

        assertThat(draft.overlay().texts()).containsEntry(place, value.strip());
        assertThat(READER.read("again.yaml", draft.text())).isEqualTo(draft.scheme());
    }

    @Test
    void theDifferenceIsToldAsBetweenAnyTwoEditions() {
        EvaluationScheme draft = draft(Map.of("indicators[YS-03].points", "5", "indicators[JD-06].enabled", "false"))
                .scheme();

        List<String> sentences = Revision.of(BASE, draft, RULEBOOK, Optional.empty());

        assertThat(sentences).hasSize(4).anyMatch(one -> one.startsWith("YS-03 4→5分"));
    }

    @Test
    void anIndicatorTheEditionLackedIsAskedOfTheFacts() {
        EvaluationScheme scheme = READER.byId("2026_quarterly");
        String missing = RULEBOOK.indicators().keySet().stream()
                .filter(code -> new EditionFigures(RULEBOOK, scheme)
                        .at(Place.of(Place.Kind.ENABLED, code, ""))
                        .equals(Optional.of("false")))
                .findFirst()
                .orElseThrow();

        DraftEdition draft = DraftEdition.of(
                RULEBOOK,
                scheme,
                SchemeReader.text(scheme.id()),
                Overlay.of(Map.of("indicators[" + missing + "].enabled", "true")));

        assertThat(draft.scheme().indicator(missing)).isPresent();
        assertThat(Basis.of(draft)).isEqualTo(Basis.FACTS);
    }

    @Test
    void whatPeopleScoreIsAskedOfTheFactsWhenItsPointsChange() {
        assertThat(Basis.of(draft(Map.of("indicators[BZ-04].points", "2")))).isEqualTo(Basis.FACTS);
        assertThat(Basis.of(draft(Map.of("indicators[YS-03].points", "2")))).isEqualTo(Basis.FINDINGS);
        assertThat(Basis.of(draft(Map.of("indicators[BZ-04].enabled", "false"))))
                .isEqualTo(Basis.FINDINGS);
    }

    private static String textParameter() {
        return BASE.indicators().stream()
                .flatMap(one -> RULEBOOK.indicators().get(one.code()).parameters().values().stream()
                        .filter(parameter ->
                                parameter.type() == Parameter.Type.TEXT || parameter.type() == Parameter.Type.CODES)
                        .map(parameter -> Place.of(Place.Kind.PARAMETER, one.code(), parameter.name())
                                .text()))
                .findFirst()
                .orElseThrow();
    }

    private static DraftEdition draft(Map<String, String> changes) {
        return DraftEdition.of(RULEBOOK, BASE, SchemeReader.text(BASE.id()), Overlay.of(changes));
    }

    private static BigDecimal points(EvaluationScheme scheme, String dimension) {
        return scheme.dimensions().stream()
                .filter(one -> one.code().equals(dimension))
                .map(SchemeDimension::points)
                .findFirst()
                .orElseThrow();
    }
}
