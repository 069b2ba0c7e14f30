// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

class ReuseTest {

    private final Reuse reuse = Reuse.read();

    /** Titles of real pages, each with the register it tells a row of; the source of each is in the file. */
    @ParameterizedTest
    @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1, maxCharsPerColumn = 500)
    void aPageTellsARowOfTheRegisterItIsAboutAndOfNoOther(String title, String register, String cells, String source) {
        List<KnownRow> rows = reuse.registers().stream()
                .filter(one -> !one.equals("catalogue-entries"))
                .flatMap(one -> reuse.missingFrom(type(one), List.of(page("P1", title)), List.of()).stream())
                .toList();

        if (register == null) {
            assertThat(rows).isEmpty();
        } else {
            assertThat(rows).extracting(row -> row.register().name()).containsExactly(register);
            assertThat(rows.get(0).cells()).containsAllEntriesOf(cells(cells));
        }
    }

    @Test
    void aRowTheRegisterHasIsNotOfferedAgain() {
        Document page = page("P1", "关于《示范市绿化条例实施办法》公开征求意见的公告");
        KnownRow row = reuse.missingFrom(type("consultations"), List.of(page), List.of())
                .get(0);
        assertThat(row.missing()).extracting(FactColumn::name).containsExactly("id");

        Fact sameAddress = consultation("Z1", "另一个写法", page.url());
        Fact sameTitle = consultation("Z2", "关于《示范市绿化条例实施办法》公开征求 意见的公告", null);
        Fact another = consultation("Z3", "另一个主题", "https://shifan.example/other.html");

        assertThat(offered(page, sameAddress)).isEmpty();
        assertThat(offered(page, sameTitle)).isEmpty();
        assertThat(offered(page, another)).hasSize(1);
    }

    @Test
    void onePlanOfAYearIsOfferedOnceWhateverTheOrderOfThePages() {
        List<Document> pages = new ArrayList<>(
                List.of(page("P1", "示范市民政局2026年度工作计划"), page("P2", "示范市民政局2026年工作要点"), page("P3", "示范市民政局2025年工作总结")));
        List<KnownRow> rows = reuse.missingFrom(type("plans"), pages, List.of());
        Collections.reverse(pages);

        assertThat(reuse.missingFrom(type("plans"), pages, List.of())).isEqualTo(rows);
        assertThat(rows)
                .extracting(row -> row.cells().get("kind") + " " + row.cells().get("year"))
                .containsExactly("ANNUAL_PLAN 2026", "ANNUAL_SUMMARY 2025");
    }

    @Test
    void aPageThatWasNotPublishedTellsNothing() {
        Document unpublished = document("P1", "示范市民政局2026年度工作计划", null, null);

        assertThat(reuse.missingFrom(type("plans"), List.of(unpublished), List.of()))
                .isEmpty();
    }

    @Test
    void anEntryOfTheCatalogueNeedsItsIndexNumber() {
        Document with = document("P1", "关于道路命名的通知", "2026-07-01", "SF-2026-001");
        Document without = document("P2", "关于道路改名的通知", "2026-07-01", null);

        assertThat(reuse.missingFrom(type("catalogue-entries"), List.of(with, without), List.of()))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsEntry("id", "SF-2026-001")
                        .containsEntry("name", "关于道路命名的通知"));
    }

    @Test
    void wrongPatternsAreRefusedWholeWithEveryDefect() {
        String text = """
                register: plans
                patterns:
                  - title: '(?<year>20年'
                    cells: {kind: =NO_PLAN, year: $jahr, publishd: publishedOn, url: address}
                """;

        assertThatThrownBy(() -> Reuse.read(Map.of("reuse/plans.yaml", text)))
                .isInstanceOf(InvalidReuse.class)
                .hasMessageContaining("plans.yaml:3: not a pattern")
                .hasMessageContaining("kind has no code NO_PLAN")
                .hasMessageContaining("no part named jahr")
                .hasMessageContaining("no column publishd")
                .hasMessageContaining("a page tells no address");
    }

    private List<KnownRow> offered(Document page, Fact registered) {
        return reuse.missingFrom(type("consultations"), List.of(page), List.of(registered));
    }

    private static Fact consultation(String id, String title, String url) {
        Map<String, String> row =
                new HashMap<>(Map.of("bureau", "SHIMINZHENG", "id", id, "title", title, "openedOn", "2026-07-01"));
        row.put("url", url);
        return FactTypes.read("consultations", row).orThrow();
    }

    private static Document page(String id, String title) {
        return document(id, title, "2026-07-01", null);
    }

    private static Document document(String id, String title, String publishedOn, String indexNumber) {
        Map<String, String> row = new HashMap<>(Map.of(
                "bureau", "SHIMINZHENG", "id", id, "kind", "OTHER", "title", title, "documentNumber", "示民罚字〔2026〕1号"));
        row.put("url", "https://shifan.example/" + id + ".html");
        row.put("publishedOn", publishedOn);
        row.put("indexNumber", indexNumber);
        return (Document) FactTypes.read("documents", row).orThrow();
    }

    private static FactTypeDescription type(String name) {
        return FactTypes.named(name).orElseThrow();
    }

    /** {@code kind=BUDGET year=2026}. */
    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new HashMap<>();
        for (String cell : text == null ? new String[0] : text.split(" ")) {
            cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return cells;
    }
}
