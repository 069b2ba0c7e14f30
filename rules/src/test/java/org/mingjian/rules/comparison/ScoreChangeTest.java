// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.simulation.DraftEdition;
import org.mingjian.rules.simulation.Overlay;

/**
 * Four parts reckoned by hand, under editions of two indicators: JC-01 of 2.00 points, whose guide lacks the fax number
 * (0.30), and YS-03 of 4.00 points, whose one reply went out two working days late (1.00). Group G4 is free of YS-03.
 */
class ScoreChangeTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final EvaluationScheme BASE = new SchemeReader(RULEBOOK).byId(SchemeReader.STANDARD);
    private static final Map<String, String> DEARER =
            Map.of("indicators[JC-01].deductions[ELEMENTS_MISSING].amount", "0.60");
    private static final Question SECOND = question("2026Q2", "2026-04-01", "2026-06-30");
    private static final Question THIRD = question("2026Q3", "2026-07-01", "2026-09-30");
    private static final Fact REQUEST = row(
            "disclosure-requests",
            Map.of("bureau", "KEJIJU00", "id", "R1", "subject", "核发材料", "receivedOn", "2026-07-27"));

    @Test
    void anotherGroupIsApplicabilityAlone() {
        ScoreChange change = change(
                evaluation(Map.of(), THIRD, "KEJIJU00", late("KEJIJU00", "G2", false)),
                evaluation(Map.of(), THIRD, "KEJIJU00", late("KEJIJU00", "G4", false)));

        // 100 × 4.70 ÷ 6.00, then 100 × 1.70 ÷ 2.00.
        assertThat(change.from()).isEqualTo("78.33");
        assertThat(change.to()).isEqualTo("85.00");
        assertThat(parts(change)).isEqualTo(parts("0.00", "0.00", "6.67", "0.00"));
        assertThat(change.details().get(Cause.APPLICABILITY).lines())
                .extracting(LineChange::indicator)
                .containsExactly("YS-03");
    }

    @Test
    void anotherEditionIsEditionAlone() {
        ScoreChange change = change(
                evaluation(Map.of(), THIRD, "KEJIJU00", late("KEJIJU00", "G2", false)),
                evaluation(DEARER, THIRD, "KEJIJU00", late("KEJIJU00", "G2", false)));

        // 100 × 4.40 ÷ 6.00.
        assertThat(change.to()).isEqualTo("73.33");
        assertThat(parts(change)).isEqualTo(parts("0.00", "-5.00", "0.00", "0.00"));
    }

    @Test
    void editionGroupAndGuideAreToldApartOneAfterTheOther() {
        ScoreChange change = change(
                evaluation(Map.of(), THIRD, "KEJIJU00", late("KEJIJU00", "G2", false)),
                evaluation(DEARER, THIRD, "KEJIJU00", late("KEJIJU00", "G4", true)));

        // 78.33, under the dearer edition 73.33, in G4 100 × 1.40 ÷ 2.00, with the fax number 100.
        assertThat(parts(change)).isEqualTo(parts("30.00", "-5.00", "-3.33", "0.00"));
        assertThat(change.change()).isEqualTo("21.67");
    }

    /** The request was open when the bureau went into another, which answered it late; its first case joins in full. */
    @Test
    void aBureauMergedIntoAnotherIsComparedWithItAndAnswersForWhatWasOpen() {
        List<Fact> merged = new ArrayList<>(List.of(
                bureau("KEJIJU00", "G2"),
                bureau("KECHUANG", "G2"),
                guide("KEJIJU00", false),
                guide("KECHUANG", true),
                REQUEST,
                reply("KECHUANG"),
                row("bureau-existences", Map.of("bureau", "KEJIJU00", "abolishedOn", "2026-08-01")),
                row("bureau-existences", Map.of("bureau", "KECHUANG", "establishedOn", "2026-08-01")),
                row(
                        "bureau-reforms",
                        Map.of(
                                "bureau", "KECHUANG",
                                "kind", "MERGE",
                                "effectiveOn", "2026-08-01",
                                "predecessors", "KEJIJU00",
                                "basis", "示编〔2026〕1号"))));
        ScoreChange change = change(
                evaluation(
                        Map.of(),
                        SECOND,
                        "KEJIJU00",
                        List.of(bureau("KEJIJU00", "G2"), guide("KEJIJU00", false), noRequest("KEJIJU00"))),
                evaluation(Map.of(), THIRD, "KECHUANG", merged));

        // 100 × 1.70 ÷ 2.00; with YS-03 in full 100 × 5.70 ÷ 6.00; as it was 100 × 5.00 ÷ 6.00.
        assertThat(change.from()).isEqualTo("85.00");
        assertThat(change.to()).isEqualTo("83.33");
        assertThat(parts(change)).isEqualTo(parts("-11.67", "0.00", "10.00", "0.00"));
    }

    private static ScoreChange change(ComparedEvaluation from, ComparedEvaluation to) {
        ScoreChange change = ScoreChange.of(from, to, List.of()).orElseThrow();
        assertThat(parts(change).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(change.to().subtract(change.from()));
        return change;
    }

    private static Map<Cause, BigDecimal> parts(ScoreChange change) {
        Map<Cause, BigDecimal> parts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            parts.put(cause, change.part(cause));
        }
        return parts;
    }

    private static Map<Cause, BigDecimal> parts(
            String behaviour, String edition, String applicability, String decisions) {
        return new EnumMap<>(Map.of(
                Cause.BEHAVIOUR, new BigDecimal(behaviour),
                Cause.EDITION, new BigDecimal(edition),
                Cause.APPLICABILITY, new BigDecimal(applicability),
                Cause.DECISIONS, new BigDecimal(decisions)));
    }

    /** @param changes to an edition that asks JC-01 and YS-03 alone */
    private static ComparedEvaluation evaluation(
            Map<String, String> changes, Question question, String bureau, List<Fact> facts) {
        Map<String, String> all = new TreeMap<>(changes);
        BASE.indicators().stream()
                .filter(one -> !List.of("JC-01", "YS-03").contains(one.code()))
                .forEach(one -> all.put("indicators[" + one.code() + "].enabled", "false"));
        EvaluationScheme scheme = DraftEdition.of(RULEBOOK, BASE, SchemeReader.text(BASE.id()), Overlay.of(all))
                .scheme();
        Evaluation rules = Evaluation.of(RULEBOOK, scheme, HolidayTable.china());
        return new ComparedEvaluation(scheme, rules, question, facts, rules.evaluateBureau(bureau, facts, question));
    }

    private static List<Fact> late(String code, String group, boolean complete) {
        return List.of(bureau(code, group), guide(code, complete), REQUEST, reply(code));
    }

    private static Fact bureau(String code, String group) {
        return row("bureaus", Map.of("code", code, "name", code, "group", group, "kind", "DEPARTMENT"));
    }

    private static Fact guide(String bureau, boolean complete) {
        String elements = "CLASSIFICATION;ARRANGEMENT;ACCESS_METHOD;ORGANIZATION_NAME;ADDRESS;OFFICE_HOURS;PHONE;"
                + (complete ? "FAX;" : "") + "INTERNET_CONTACT";
        return row(
                "disclosure-guides",
                Map.of(
                        "bureau",
                        bureau,
                        "url",
                        "https://www.example.gov.cn/zn.html",
                        "reachable",
                        "true",
                        "elements",
                        elements));
    }

    /** The register of the second quarter is complete and has no request. */
    private static Fact noRequest(String bureau) {
        return row(
                "register-statements",
                Map.of(
                        "bureau", bureau,
                        "register", "disclosure-requests",
                        "from", "2026-04-01",
                        "to", "2026-06-30",
                        "complete", "true"));
    }

    private static Fact reply(String bureau) {
        return row(
                "request-replies",
                Map.of(
                        "bureau", bureau,
                        "id", "A1",
                        "request", "R1",
                        "sentOn", "2026-08-26",
                        "datedOn", "2026-08-26",
                        "type", "DISCLOSED"));
    }

    private static Question question(String period, String from, String to) {
        return new Question(new PeriodDates(period, LocalDate.parse(from), LocalDate.parse(to)), LocalDate.parse(to));
    }

    private static Fact row(String type, Map<String, String> columns) {
        return FactTypes.read(type, columns).orThrow();
    }
}
