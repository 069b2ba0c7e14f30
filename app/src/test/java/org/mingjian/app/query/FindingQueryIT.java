// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.mingjian.app.query.Readers.OFFICE;
import static org.mingjian.app.query.Readers.SERVICE;
import static org.mingjian.app.query.Readers.bureau;
import static org.mingjian.app.query.TwoQuarters.EDUCATION;
import static org.mingjian.app.query.TwoQuarters.HEALTH;
import static org.mingjian.app.query.TwoQuarters.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.dashboards.finding.FindingCase;
import org.mingjian.dashboards.finding.FindingFilter;
import org.mingjian.dashboards.finding.FindingList;
import org.mingjian.dashboards.finding.FindingQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.search.SearchQuery;
import org.mingjian.rules.findings.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

@ServerTest
@Import(TwoQuarters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingQueryIT {

    @Autowired
    TwoQuarters city;

    @Autowired
    DatabaseClient database;

    @Autowired
    FindingQuery findings;

    @Autowired
    SearchQuery search;

    private TwoQuarters.Ids ids;

    @BeforeAll
    void load() {
        ids = city.load();
    }

    @Test
    void theNewestPeriodIsShownGreatestLossFirst() {
        FindingList list = list(filter(null, null, null, null), OFFICE);

        assertThat(list.head().period()).isEqualTo("2026Q3");
        assertThat(list.total()).isEqualTo(27);
        assertThat(list.rows()).hasSize(27);
        assertThat(list.before()).isZero();
        assertThat(list.next()).isNull();
        assertThat(list.bureaus())
                .extracting(FindingList.NamedBureau::name)
                .containsExactly("城关区人民政府", "市教育局", "市民政局", "市卫生健康委");
        assertThat(list.rows())
                .extracting(row -> row.finding().effective().toString())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filtersNarrowRowsAndTotal() {
        assertThat(rows(filter("2026Q3", null, "YS-03", Outcome.VIOLATED), OFFICE))
                .containsExactlyInAnyOrder("市教育局 YS-03 1.00", "市卫生健康委 YS-03 1.00");
        assertThat(rows(filter("2026Q2", EDUCATION, "YS-03", null), OFFICE)).containsExactly("市教育局 YS-03 2.00");
        assertThat(list(filter("2026Q3", EDUCATION, null, Outcome.PENDING), OFFICE)
                        .total())
                .isEqualTo(3);
        assertThat(list(filter("1999Q1", null, null, null), OFFICE).head()).isNull();
    }

    @Test
    void aBureauGetsItsOwnInRowsTotalAndChoices() {
        for (String period : List.of("2026Q2", "2026Q3")) {
            FindingList list = list(filter(period, null, null, null), bureau(EDUCATION));
            assertThat(list.total()).isEqualTo(7);
            assertThat(list.rows()).hasSize(7).allMatch(row -> row.bureauName().equals("市教育局"));
            assertThat(list.bureaus()).containsExactly(new FindingList.NamedBureau(EDUCATION, "市教育局"));
            FindingList foreign = list(filter(period, HEALTH, null, null), bureau(EDUCATION));
            assertThat(foreign.total()).isZero();
            assertThat(foreign.rows()).isEmpty();
        }
        assertThat(list(filter(null, null, null, null), SERVICE).head()).isNull();
    }

    @Test
    void theCursorLeadsThroughEveryRowOnce() {
        answer(database.sql("""
                        insert into finding (evaluation, id, position, bureau, indicator, reason, subject, outcome,
                            deducted, effective, content)
                        select evaluation, md5(id || n), 1000 + n, bureau, indicator, reason, subject, outcome, deducted,
                            effective, jsonb_set(content, '{finding,id}', to_jsonb(md5(id || n)))
                        from finding, generate_series(1, 4) n where evaluation = :evaluation""").bind("evaluation", ids.inReview()).then());

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            FindingList page = list(new FindingFilter("2026Q3", null, null, null, cursor), OFFICE);
            assertThat(page.before()).isEqualTo(read.size());
            assertThat(page.total()).isEqualTo(135);
            page.rows().forEach(row -> read.add(row.finding().finding().id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).hasSize(135).doesNotHaveDuplicates();
        answer(database.sql("delete from finding where position > 1000").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table finding; --", "1.00", "-", "9e9-a", "1.00-%", "1.00-' or '1'='1"})
    void aCursorNobodyGaveOutCountsAsNone(String cursor) {
        FindingList list = list(new FindingFilter("2026Q3", null, null, null, cursor), OFFICE);

        assertThat(list.before()).isZero();
        assertThat(list.total()).isEqualTo(27);
    }

    @Test
    void aFindingIsToldWithItsLineAndItsLife() {
        String id = id("2026Q3", "JC-01");
        for (Viewer viewer : List.of(OFFICE, bureau(EDUCATION))) {
            FindingCase found = answer(findings.finding(id, viewer));
            assertThat(found.head().period()).isEqualTo("2026Q3");
            assertThat(found.bureauName()).isEqualTo("市教育局");
            assertThat(found.line().indicator()).isEqualTo("JC-01");
            assertThat(found.finding().finding().id()).isEqualTo(id);
            assertThat(found.history())
                    .extracting(run -> run.head().period() + " " + run.outcome() + " " + run.effective())
                    .containsExactly("2026Q3 VIOLATED 2.00", "2026Q2 VIOLATED 2.00");
        }
        String before = id("2026Q2", "YS-03");
        assertThat(answer(findings.finding(before, OFFICE)).head().period()).isEqualTo("2026Q2");
        assertThat(answer(findings.finding(id, bureau(HEALTH)))).isNull();
        assertThat(answer(findings.finding(id, SERVICE))).isNull();
        assertThat(answer(findings.finding("nothing", OFFICE))).isNull();
    }

    @Test
    void namesNumbersAndIndicatorsAreFound() {
        assertThat(hits("教育局", OFFICE))
                .startsWith("BUREAU 市教育局 SHIJIAOYU /bureaus/SHIJIAOYU")
                .hasSize(9)
                .element(1, STRING)
                .matches("DOCUMENT 市教育局关于校外培训的通知 示教发〔2026〕3号 /documents/\\d+");
        assertThat(hits("示卫发[2026]5号", OFFICE))
                .singleElement(STRING)
                .matches("DOCUMENT 市卫生健康委关于基层卫生100%覆盖的通知 示卫发〔2026〕5号 /documents/\\d+");
        assertThat(hits("shimin", OFFICE)).containsExactly("BUREAU 市民政局 SHIMINZHENG /bureaus/SHIMINZHENG");
        assertThat(hits("jc-01", OFFICE)).hasSize(4).allMatch(hit -> hit.startsWith("FINDING "));
        assertThat(hits("公开指南要素完整　市教育局", OFFICE)).hasSize(1);
    }

    @Test
    void aBureauFindsItselfItsDocumentsAndItsFindings() {
        assertThat(hits("教育局", bureau(HEALTH))).isEmpty();
        assertThat(hits("示教发", bureau(HEALTH))).isEmpty();
        assertThat(hits("2026", bureau(EDUCATION))).allMatch(hit -> hit.contains("教") || hit.contains("/findings/"));
        assertThat(hits("jc-01", bureau(EDUCATION))).singleElement().asString().contains("市教育局");
        assertThat(hits("教育局", SERVICE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "'", "\"", "\\", "';drop table fact;--", "教%局", "$1", ":all", "\0", "   ", "　"})
    void hostileWordsFindNothing(String words) {
        assertThat(hits(words, OFFICE)).isEmpty();
    }

    @Test
    void aPercentSignFindsAPercentSign() {
        assertThat(hits("%", OFFICE)).singleElement().asString().startsWith("DOCUMENT 市卫生健康委关于基层卫生100%");
        assertThat(hits("%", bureau(EDUCATION))).isEmpty();
    }

    private static FindingFilter filter(
            @Nullable String period, @Nullable String bureau, @Nullable String indicator, @Nullable Outcome outcome) {
        return new FindingFilter(period, bureau, indicator, outcome, null);
    }

    private FindingList list(FindingFilter filter, Viewer viewer) {
        return answer(findings.findings(filter, viewer));
    }

    private List<String> rows(FindingFilter filter, Viewer viewer) {
        return list(filter, viewer).rows().stream()
                .map(row -> row.bureauName() + " " + row.finding().finding().indicator() + " "
                        + row.finding().effective())
                .toList();
    }

    private String id(String period, String indicator) {
        return list(filter(period, EDUCATION, indicator, null), OFFICE)
                .rows()
                .get(0)
                .finding()
                .finding()
                .id();
    }

    private List<String> hits(String words, Viewer viewer) {
        return answer(search.search(words, viewer)
                .map(hit -> hit.kind() + " " + hit.title() + " " + hit.note() + " " + hit.href())
                .collectList());
    }
}
