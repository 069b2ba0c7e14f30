// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.SmallSchemes;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.basics.GuideContent;
import org.mingjian.rules.dossier.basics.PublicationClock;
import org.mingjian.rules.dossier.platform.ColumnState;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;

class DossierBuilderTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final DossierBuilder ALL =
            new DossierBuilder(new Parameters(RULEBOOK, SmallSchemes.ofAll(RULEBOOK)), WorkingDays.china());

    @Test
    void neitherOrderNorRepetitionOfFactsShows() {
        Dossier expected = ALL.prepare(bureauWithEverything(), thirdQuarter());

        for (int seed = 0; seed < 50; seed++) {
            List<Fact> facts = new ArrayList<>(bureauWithEverything());
            facts.addAll(bureauWithEverything());
            Collections.shuffle(facts, new Random(seed));
            assertThat(ALL.prepare(facts, thirdQuarter())).isEqualTo(expected);
        }
    }

    @Test
    void everyCaseShowsValuesAndAPlaceToLook() {
        assertThat(ALL.prepare(bureauWithEverything(), thirdQuarter()).cases())
                .hasSizeGreaterThan(12)
                .allSatisfy(subject -> {
                    assertThat(subject.shown()).isNotEmpty();
                    assertThat(subject.evidence()).isNotEmpty();
                });
    }

    @Test
    void aSchemeWithoutTheIndicatorPreparesNoneOfItsCases() {
        var onlyColumns =
                new DossierBuilder(new Parameters(RULEBOOK, SmallSchemes.of(RULEBOOK, "PT-03")), WorkingDays.china());

        assertThat(onlyColumns.prepare(bureauWithEverything(), thirdQuarter()).cases())
                .noneMatch(subject -> subject instanceof PublicationClock || subject instanceof GuideContent)
                .anyMatch(subject -> subject instanceof ColumnState);
    }

    @Test
    void aTermFallsIntoExactlyOneOfTheYearsQuarters() {
        List<Fact> facts = new ArrayList<>(List.of(bureau()));
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < 300; i++) {
            facts.add(document("D" + i, day.plusDays(i)));
        }

        List<String> counted = new ArrayList<>();
        for (int month = 1; month <= 10; month += 3) {
            LocalDate from = LocalDate.of(2026, month, 1);
            LocalDate to = from.plusMonths(3).minusDays(1);
            Question question = new Question(new PeriodDates("q", from, to), LocalDate.of(2026, 12, 31));
            ALL.prepare(facts, question).cases().stream()
                    .filter(PublicationClock.class::isInstance)
                    .map(Subject::key)
                    .forEach(counted::add);
        }

        assertThat(counted).doesNotHaveDuplicates().hasSize(300);
    }

    @Test
    void daysNoCalendarReachesAreNotKnown() {
        Fact beforeAnyCalendar =
                fact("documents", "id: D1; kind: POLICY; title: 办法; attribute: PROACTIVE; writtenOn: 1985-07-01");

        assertThat(ALL.prepare(List.of(bureau(), beforeAnyCalendar), thirdQuarter())
                        .cases())
                .noneMatch(PublicationClock.class::isInstance);
    }

    @Test
    void factsOfNoBureauOrOfTwoAreRefused() {
        Fact other = fact("bureaus", "code: SHICAIZHENG; name: 市财政局; group: G2; kind: DEPARTMENT");

        assertThatThrownBy(() -> ALL.prepare(List.of(), thirdQuarter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts of one bureau expected, found bureaus: []");
        assertThatThrownBy(() -> ALL.prepare(List.of(bureau(), other), thirdQuarter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts of one bureau expected, found bureaus: [SHICAIZHENG, SHIJIAOYU]");
    }

    @Test
    void registersCompleteForThePeriodAreNamed() {
        Collection<Fact> facts = List.of(
                bureau(),
                fact("register-statements", "register: documents; from: 2026-01-01; to: 2026-12-31; complete: true"),
                fact("register-statements", "register: trainings; from: 2026-01-01; to: 2026-06-30; complete: true"));

        assertThat(ALL.prepare(facts, thirdQuarter()).completeRegisters()).containsExactly("documents");
    }

    private static Question thirdQuarter() {
        LocalDate last = LocalDate.of(2026, 9, 30);
        return new Question(new PeriodDates("2026Q3", LocalDate.of(2026, 7, 1), last), last);
    }

    private static Fact bureau() {
        return fact("bureaus", "code: SHIJIAOYU; name: 市教育局; group: G2; kind: DEPARTMENT; hasSite: true");
    }

    private static Fact document(String id, LocalDate writtenOn) {
        return fact(
                "documents",
                "id: " + id + "; kind: OFFICIAL; title: 通知; attribute: PROACTIVE; writtenOn: " + writtenOn);
    }

    private static List<Fact> bureauWithEverything() {
        String policy = "kind: POLICY; title: 食堂管理办法; attribute: PROACTIVE; needsInterpretation: true; "
                + "indexNumber: JY-1; writtenOn: 2026-07-01; signedOn: 2026-07-01; publishedOn: 2026-07-06; ";
        String interpretation = "kind: INTERPRETATION; title: 食堂管理办法解读; publishedOn: 2026-07-09; ";
        return List.of(
                bureau(),
                fact("disclosure-guides", "url: https://a.example/zn; reachable: true; updatedOn: 2026-03-02"),
                fact("organization-changes", "kind: PHONE; effectiveOn: 2026-07-30"),
                fact("disclosure-catalogues", "url: https://a.example/ml; updatedOn: 2026-06-01"),
                fact("catalogue-entries", "id: E1; indexNumber: JY-1; name: 食堂管理办法"),
                fact("catalogue-entries", "id: E2; indexNumber: JY-2; name: 校车管理办法"),
                fact(
                        "register-statements",
                        "register: catalogue-entries; from: 2026-07-01; to: 2026-09-30; complete: true"),
                fact("documents", "id: D1; " + policy),
                fact("documents", "id: D2; " + policy),
                fact("documents", "id: I1; interprets: D1; " + interpretation),
                fact("documents", "id: I2; interprets: D1; " + interpretation),
                fact("documents", "id: I3; " + interpretation),
                fact("interpretation-plans", "document: D1; createdOn: 2026-06-20"),
                fact("annual-reports", "year: 2025; publishedOn: 2026-01-20"),
                fact("validity-changes", "document: D9; status: REPEALED; on: 2026-07-30; checkedOn: 2026-09-01"),
                fact("portal-columns", "id: C1; name: 动态; kind: NEWS; itemCount: 4; lastPublishedOn: 2026-09-20"),
                fact("portal-columns", "id: C2; name: 公告; kind: NOTICES; itemCount: 0"));
    }

    private static Fact fact(String type, String columns) {
        Map<String, String> row = new LinkedHashMap<>();
        if (!type.equals("bureaus")) {
            row.put("bureau", "SHIJIAOYU");
        }
        for (String column : columns.split("; ")) {
            if (!column.isBlank()) {
                row.put(
                        column.substring(0, column.indexOf(':')),
                        column.substring(column.indexOf(':') + 1).strip());
            }
        }
        return FactTypes.read(type, row).orThrow();
    }
}
