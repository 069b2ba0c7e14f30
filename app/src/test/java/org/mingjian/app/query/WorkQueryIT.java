// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.app.query.Readers.ADMIN;
import static org.mingjian.app.query.Readers.AUDITOR;
import static org.mingjian.app.query.Readers.OFFICE;
import static org.mingjian.app.query.Readers.SERVICE;
import static org.mingjian.app.query.Readers.bureau;
import static org.mingjian.app.query.TwoQuarters.EDUCATION;
import static org.mingjian.app.query.TwoQuarters.HEALTH;
import static org.mingjian.app.query.TwoQuarters.answer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.bureau.BureauEntry;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.LiveResult;
import org.mingjian.dashboards.capture.CaptureQuery;
import org.mingjian.dashboards.capture.CapturedPage;
import org.mingjian.dashboards.finding.FindingFilter;
import org.mingjian.dashboards.finding.FindingQuery;
import org.mingjian.dashboards.home.Desk;
import org.mingjian.dashboards.home.DeskQuery;
import org.mingjian.dashboards.home.Health;
import org.mingjian.dashboards.home.HealthQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.ViewerQuery;
import org.mingjian.dashboards.rulebook.RuleQuery;
import org.mingjian.dashboards.scheme.EditionChange;
import org.mingjian.dashboards.scheme.RevisionQuery;
import org.mingjian.dashboards.scheme.SchemeQuery;
import org.mingjian.dashboards.undecided.UndecidedLines;
import org.mingjian.dashboards.undecided.UndecidedQuery;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

@ServerTest
@Import(TwoQuarters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "mingjian.live.as-of=2026-09-30")
class WorkQueryIT {

    @Autowired
    TwoQuarters city;

    @Autowired
    DeskQuery desks;

    @Autowired
    RuleQuery rules;

    @Autowired
    BureauQuery bureaus;

    @Autowired
    HealthQuery health;

    @Autowired
    ViewerQuery viewers;

    @Autowired
    SchemeQuery schemes;

    @Autowired
    FindingQuery findings;

    @Autowired
    UndecidedQuery undecided;

    @Autowired
    RevisionQuery revisions;

    @Autowired
    CaptureQuery captures;

    @Autowired
    OpenAccount openAccount;

    @BeforeAll
    void load() {
        city.load();
    }

    @Test
    void theDeskCountsWhatWaits() {
        Desk desk = answer(desks.desk("2026Q3", OFFICE));

        assertThat(desk.recurrences())
                .extracting(one -> one.bureauName() + " " + one.indicator())
                .containsExactly(
                        "城关区人民政府 JC-01",
                        "城关区人民政府 JC-03",
                        "城关区人民政府 JC-07",
                        "市教育局 JC-01",
                        "市教育局 JC-03",
                        "市教育局 JC-07",
                        "市民政局 BZ-04",
                        "市民政局 JC-01",
                        "市民政局 JC-03",
                        "市民政局 JC-07");
        assertThat(desk).isEqualTo(new Desk(12, 0, 5, 0, 4, 4, 3, 23, 44, desk.recurrences()));
    }

    @Test
    void theDeskOfABureauCountsItsOwnPart() {
        Desk desk = answer(desks.desk("2026Q3", bureau(EDUCATION)));

        assertThat(desk.recurrences())
                .extracting(one -> one.bureau() + " " + one.indicator())
                .containsExactly("SHIJIAOYU JC-01", "SHIJIAOYU JC-03", "SHIJIAOYU JC-07");
        assertThat(desk).isEqualTo(new Desk(3, 0, 1, 0, 1, 1, 1, 6, 11, desk.recurrences()));
        assertThat(answer(desks.desk("2026Q3", SERVICE))).isNull();
        assertThat(answer(desks.desk("1999Q1", OFFICE))).isNull();
    }

    @Test
    void theListOfWhatIsUndecidedHoldsWhatTheDeskCounts() {
        UndecidedLines all = answer(undecided.undecided("2026Q3", OFFICE));

        assertThat(all.lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.kind()).isEqualTo(UndecidedLines.Kind.NO_EVIDENCE))
                .extracting(UndecidedLines.Line::bureauName)
                .contains("市教育局");
        assertThat(answer(undecided.undecided("2026Q3", bureau(EDUCATION))).lines())
                .extracting(UndecidedLines.Line::bureau)
                .containsExactly(EDUCATION);
        assertThat(answer(undecided.undecided("2026Q3", SERVICE))).isNull();
        assertThat(answer(undecided.undecided("1999Q1", OFFICE))).isNull();
    }

    @Test
    void anEditionIsComparedWithTheOneItCarriesOn() {
        EditionChange change = answer(revisions.latest("2026_municipal"));

        assertThat(change.before().id()).isEqualTo("2025_municipal");
        assertThat(change.sentences()).contains("版本 2025.1→2026.1");
        assertThat(change.indicators())
                .isSortedAccordingTo(Comparator.comparing(EditionChange.Changed::weight)
                        .reversed()
                        .thenComparing(EditionChange.Changed::code));
        assertThat(answer(revisions.between("2026_municipal", "2026_municipal")).indicators())
                .isEmpty();
        assertThat(answer(revisions.latest("2025_municipal"))).isNull();
        assertThat(answer(revisions.between("none", "2026_municipal"))).isNull();
    }

    @Test
    void aPageIsKeptAsItWasJudgedForWhoeverMaySeeIt() {
        long evaluation = answer(findings.findings(new FindingFilter("2026Q3", null, null, null, null), OFFICE))
                .head()
                .id();

        CapturedPage unkept = answer(captures.page(evaluation, EDUCATION, "https://nowhere.example/1.html", OFFICE));
        assertThat(unkept).isEqualTo(new CapturedPage("https://nowhere.example/1.html", null, null, null));
        assertThat(answer(captures.page(evaluation, EDUCATION, "https://nowhere.example/1.html", bureau(HEALTH))))
                .isNull();
    }

    @Test
    void outcomesOfTheNewestEvaluationAreCountedByIndicator() {
        assertThat(outcomes(OFFICE))
                .contains("BZ-04 NO_EVIDENCE 1", "BZ-04 SATISFIED 2", "BZ-04 VIOLATED 1", "YS-03 VIOLATED 2")
                .hasSize(24);
        assertThat(outcomes(bureau(HEALTH)))
                .contains("BZ-04 SATISFIED 1", "YS-03 VIOLATED 1")
                .hasSize(21);
        assertThat(outcomes(SERVICE)).isEmpty();
    }

    @Test
    void bureausComeByGroupAndCode() {
        List<BureauEntry> all = answer(bureaus.register(null, AUDITOR)).entries();

        assertThat(all)
                .extracting(one -> one.bureau().code() + " " + one.groupTitle() + " "
                        + one.latest().period() + " " + one.latest().score())
                .containsExactly(
                        "CHENGGUAN 区县政府（管委会） 2026Q3 40.00",
                        "SHIJIAOYU 市直部门（有对外服务或执法职能） 2026Q3 36.36",
                        "SHIMINZHENG 市直部门（有对外服务或执法职能） 2026Q3 36.36",
                        "SHIWEIJIAN 市直部门（有对外服务或执法职能） 2026Q3 36.36");
        // A row of the register, two requests, two replies, a document, two manual scores, a statement for every type.
        assertThat(all.get(1).factCount()).isEqualTo(8 + FactTypes.names().size());
        assertThat(answer(bureaus.register(null, bureau(HEALTH))).entries())
                .extracting(one -> one.bureau().code())
                .containsExactly(HEALTH);
        assertThat(answer(bureaus.register(null, SERVICE)).entries()).isEmpty();
    }

    @Test
    void theLiveResultStandsBesideTheSnapshotOfItsPeriod() {
        for (Viewer viewer : List.of(OFFICE, bureau(EDUCATION))) {
            LiveResult live = answer(bureaus.live(EDUCATION, viewer));
            assertThat(live.question().period().period()).isEqualTo("2026Q3");
            assertThat(live.snapshot().period()).isEqualTo("2026Q3");
            // Live results ask the whole standard edition, the stored ones the twenty-one indicators of these quarters.
            assertThat(live.sheet().score()).isEqualTo("45.71");
            assertThat(live.snapshotScore()).isEqualTo("36.36");
            assertThat(live.factChangedAt()).isNotNull();
            assertThat(live.history()).hasSize(2);
        }
        assertThat(answer(bureaus.live(EDUCATION, bureau(HEALTH)))).isNull();
        assertThat(answer(bureaus.live("UNKNOWN1", OFFICE))).isNull();
    }

    @Test
    void healthIsForTheAdministrator() {
        Health read = answer(health.health(ADMIN));

        assertThat(read.database()).startsWith("PostgreSQL ");
        assertThat(read.schemaVersion()).matches("\\d+");
        assertThat(read.databaseBytes()).isPositive();
        assertThat(read.rulebookDigest()).matches("[0-9a-f]{64}");
        assertThat(read.factCounts())
                .filteredOn(one -> one.type().equals("disclosure-requests"))
                .extracting(Health.FactCount::count)
                .containsExactly(8L);
        Stream.of(OFFICE, AUDITOR, SERVICE, bureau(HEALTH))
                .forEach(other -> assertThat(answer(health.health(other))).isNull());
    }

    @Test
    void theReaderIsTheAccountAsItIsNow() {
        answer(openAccount.open("bureau-health", Role.BUREAU, HEALTH, "a long password"));

        assertThat(viewer("ADMIN")).isEqualTo(ADMIN);
        assertThat(viewer("bureau-health"))
                .isEqualTo(new Viewer("bureau-health", "市卫生健康委", "市卫生健康委 · bureau-health", Viewer.Role.BUREAU, HEALTH));
        assertThat(viewer("nobody")).isNull();
        assertThat(answer(viewers.viewer(() -> "admin"))).isNull();
    }

    @Test
    void editionsAreOpenToEverybody() {
        assertThat(answer(schemes.schemes().map(EvaluationScheme::id).collectList()))
                .startsWith("2026_municipal")
                .contains("website_2019", "2026_quarterly", "2026_composite");
    }

    @Test
    void nothingABureauReadsOfAnUnpublishedPeriodNamesAnother() {
        Viewer viewer = bureau(EDUCATION);
        FindingFilter all = new FindingFilter("2026Q3", null, null, null, null);
        String read = Stream.of(
                        answer(desks.desk("2026Q3", viewer)),
                        answer(rules.outcomes(viewer).collectList()),
                        answer(bureaus.bureaus(viewer).collectList()),
                        answer(bureaus.live(EDUCATION, viewer)),
                        answer(findings.findings(all, viewer)))
                .map(String::valueOf)
                .reduce("", String::concat);

        assertThat(read).contains(EDUCATION, "市教育局");
        assertThat(read).doesNotContain("市民政局", "市卫生健康委", "城关区", HEALTH, "SHIMINZHENG", "CHENGGUAN");
    }

    private List<String> outcomes(Viewer viewer) {
        return answer(rules.outcomes(viewer)
                .map(one -> one.indicator() + " " + one.outcome() + " " + one.count())
                .collectList());
    }

    private Viewer viewer(String name) {
        return answer(viewers.viewer(UsernamePasswordAuthenticationToken.authenticated(name, null, List.of())));
    }
}
