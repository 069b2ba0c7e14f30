// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjian.rules.facts.FactProblem.Code;

class FactTypesTest {

    private static final String BUREAU = "SHIJIAOYU";

    @Test
    void everyPermittedRecordIsATypeWithItsOwnName() {
        List<String> names =
                FactTypes.all().stream().map(FactTypeDescription::name).toList();

        assertThat(names).hasSize(Fact.class.getPermittedSubclasses().length).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyKeyColumnIsARequiredColumn() {
        for (FactTypeDescription type : FactTypes.all()) {
            for (String key : type.key()) {
                assertThat(type.column(key)).as(type.name() + "." + key).get().matches(FactColumn::required);
            }
        }
    }

    @Test
    void whoKeepsEachRegisterIsWrittenDown() throws IOException {
        String names = Files.readString(Path.of("src/main/java/org/mingjian/rules/facts/NAMES.md"));
        String keepers = names.substring(names.indexOf("Who keeps a register"));
        String office = keepers.substring(0, keepers.indexOf("observation"));

        for (FactTypeDescription type : FactTypes.all()) {
            String named = "`" + type.name() + "`";
            Supplier written = office.contains(named)
                    ? Supplier.OFFICE
                    : keepers.contains(named) ? Supplier.OBSERVATION : Supplier.BUREAU;
            assertThat(type.supplier()).as(type.name()).isEqualTo(written);
        }
    }

    @TestFactory
    Stream<DynamicTest> aRowWithEveryColumnIsReadAndWrittenBackUnchanged() {
        return FactTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Map<String, String> row = fullRow(type);

                    Fact fact = FactTypes.read(type.name(), row).orThrow();

                    assertThat(FactTypes.write(fact)).containsExactlyEntriesOf(row);
                    assertThat(FactTypes.read(type.name(), FactTypes.write(fact))
                                    .orThrow())
                            .isEqualTo(fact);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRowWithOnlyRequiredColumnsIsReadAndWrittenBackUnchanged() {
        return FactTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Map<String, String> row = fullRow(type);
                    type.columns().stream()
                            .filter(column -> !column.required())
                            .forEach(column -> row.put(column.name(), ""));

                    Fact fact = FactTypes.read(type.name(), row).orThrow();

                    assertThat(FactTypes.write(fact)).containsExactlyEntriesOf(row);
                }));
    }

    @Test
    void listsDecimalsAndCodesBecomeValues() {
        Fact guide = FactTypes.read(
                        "disclosure-guides",
                        Map.of(
                                "bureau", BUREAU,
                                "url", "https://example.gov.cn/zn",
                                "elements", "PHONE;FAX",
                                "updates", "2025-01-02;2026-03-05",
                                "reachable", "是"))
                .orThrow();
        Fact score = FactTypes.read(
                        "manual-scores",
                        Map.of(
                                "bureau", BUREAU,
                                "indicator", "BZ-01",
                                "points", "1.5",
                                "scorer", "甲",
                                "scoredOn", "2026-06-30"))
                .orThrow();

        assertThat(guide)
                .isEqualTo(new DisclosureGuide(
                        BUREAU,
                        "https://example.gov.cn/zn",
                        true,
                        List.of(GuideElement.PHONE, GuideElement.FAX),
                        null,
                        List.of(LocalDate.of(2025, 1, 2), LocalDate.of(2026, 3, 5)),
                        null,
                        List.of(),
                        null));
        assertThat(((ManualScore) score).points()).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void everyProblemOfARowIsNamed() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("bureau", "edu");
        row.put("id", "");
        row.put("request", "R1");
        row.put("sentOn", "2026-02-30");
        row.put("type", "REFUSE");
        row.put("sealed", "yes");
        row.put("reviewDays", "-60");
        row.put("title", "a\u0000b");
        row.put("datedOnn", "2026-01-01");

        FactReading reading = FactTypes.read("request-replies", row);

        assertThat(reading.fact()).isNull();
        assertThat(reading.problems())
                .extracting(FactProblem::column, FactProblem::code)
                .containsExactly(
                        tuple("datedOnn", Code.UNKNOWN_COLUMN),
                        tuple("bureau", Code.INVALID_BUREAU),
                        tuple("id", Code.REQUIRED),
                        tuple("sentOn", Code.INVALID_DATE),
                        tuple("type", Code.INVALID_CODE),
                        tuple("title", Code.INVALID_TEXT),
                        tuple("sealed", Code.INVALID_YES_NO),
                        tuple("reviewDays", Code.INVALID_NUMBER));
        assertThat(reading.problems().get(0).message()).isEqualTo("事实类型 request-replies 没有“datedOnn”列，是否应为“datedOn”");
        assertThat(reading.problems().get(4).message()).startsWith("答复类型“REFUSE”不在可用代码之列，是否应为“REFUSED”；可用代码：");
    }

    @Test
    void canonicalDatesHaveOneSpelling() {
        List<String> wrong = List.of(
                "2026/3/5",
                "2026-3-5",
                "2026年3月5日",
                "2026.3.5",
                "20260305",
                "0206-03-05",
                "2026-03-05T00:00",
                "２０２６-03-05");

        assertThat(wrong)
                .allSatisfy(date -> assertThat(FactTypes.read("annual-reports", report("publishedOn", date))
                                .problems())
                        .extracting(FactProblem::code)
                        .containsExactly(Code.INVALID_DATE));
    }

    @Test
    void tolerantSpellingReadsWhatPeopleWrite() {
        Map<String, String> row = Map.of(
                "单位代码", " " + BUREAU + " ",
                "报告年度", "２０２５",
                "公布日期", "2026年3月5日",
                "提交日期", "2026/1/31");

        Fact report = FactTypes.read("annual-reports", row, Spelling.TOLERANT).orThrow();

        assertThat(report)
                .isEqualTo(FactTypes.read(
                                "annual-reports",
                                Map.of(
                                        "bureau", BUREAU,
                                        "year", "2025",
                                        "submittedOn", "2026-01-31",
                                        "publishedOn", "2026-03-05"))
                        .orThrow());
    }

    @Test
    void tolerantSpellingReadsTitlesOfCodes() {
        Map<String, String> row = Map.of(
                "bureau", BUREAU,
                "id", "D1",
                "request", "R1",
                "sentOn", "2026.3.5",
                "type", "不予公开",
                "servedVia", "mail",
                "sealed", "TRUE",
                "reviewOrgans", "某市人民政府、某省教育厅");

        RequestReply reply = (RequestReply)
                FactTypes.read("request-replies", row, Spelling.TOLERANT).orThrow();

        assertThat(reply.type()).isEqualTo(ReplyType.REFUSED);
        assertThat(reply.servedVia()).isEqualTo(ServiceRoute.MAIL);
        assertThat(reply.sealed()).isTrue();
        assertThat(reply.reviewOrgans()).containsExactly("某市人民政府", "某省教育厅");
    }

    @Test
    void anUnknownTypeIsAProblemThatNamesTheNearest() {
        FactReading reading = FactTypes.read("request-reply", Map.of());

        assertThat(reading.problems())
                .containsExactly(
                        new FactProblem("", Code.UNKNOWN_TYPE, "没有名为“request-reply”的事实类型，是否应为“request-replies”"));
    }

    @Test
    void columnsOfOneRowMustNotContradictEachOther() {
        FactReading statement = FactTypes.read(
                "register-statements",
                Map.of(
                        "bureau", BUREAU,
                        "register", "disclosure-request",
                        "from", "2026-07-01",
                        "to", "2026-06-30",
                        "complete", "true"));

        assertThat(statement.problems())
                .extracting(FactProblem::column, FactProblem::code)
                .containsExactly(tuple("to", Code.INCONSISTENT), tuple("register", Code.UNKNOWN_TYPE));
    }

    @Test
    void contentIsTheSameWhereverAFactComesFrom() {
        Fact first = FactTypes.read("annual-reports", report("source", "annual-reports.csv 2025"))
                .orThrow();
        Fact second = FactTypes.read("annual-reports", report("source", "annual-reports.ndjson 2025"))
                .orThrow();

        assertThat(FactTypes.content(first)).isEqualTo("annual-reports\nbureau=SHIJIAOYU\nyear=2025\n");
        assertThat(FactTypes.contentHash(second))
                .isEqualTo(FactTypes.contentHash(first))
                .hasSize(64);
    }

    @Test
    void lineFeedsInsideAValueCannotImitateAColumn() {
        Fact plain =
                FactTypes.read("annual-reports", report("url", "a\nyear=2024")).orThrow();

        assertThat(FactTypes.content(plain)).contains("url=a\\nyear=2024\n");
    }

    @Test
    void aKeyJoinsTheKeyColumns() {
        Fact training = FactTypes.read("trainings", Map.of("bureau", BUREAU, "heldOn", "2026-04-01", "topic", "公开条例"))
                .orThrow();

        assertThat(FactTypes.key(training)).isEqualTo("2026-04-01/公开条例");
    }

    @Test
    void titlesTellColumnsAndRegistersApartAndFitASheet() {
        assertThat(FactTypes.all())
                .extracting(FactTypeDescription::zh)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> {
                    assertThat(title).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
                });
        assertThat(FactTypes.all())
                .allSatisfy(type -> assertThat(type.columns())
                        .extracting(FactColumn::zh)
                        .doesNotHaveDuplicates()
                        .noneMatch(title -> title.contains("*")));
    }

    private static Map<String, String> report(String column, String value) {
        return Map.of("bureau", BUREAU, "year", "2025", column, value);
    }

    private static Map<String, String> fullRow(FactTypeDescription type) {
        Map<String, String> row = new LinkedHashMap<>();
        for (FactColumn column : type.columns()) {
            String one = switch (column.type()) {
                case TEXT ->
                    switch (column.name()) {
                        case "register" -> "trainings";
                        case "period" -> "2026Q1";
                        default -> "文字 " + column.name() + "\n第二行";
                    };
                case WHOLE -> "2025";
                case DECIMAL -> "1.50";
                case DATE -> "2026-03-05";
                case MOMENT -> "2026-03-05T14:30";
                case YES_NO -> "true";
                case CODE -> column.codes().get(0).code();
                case BUREAU -> BUREAU;
            };
            row.put(column.name(), column.multi() ? one + ";" + one : one);
        }
        return row;
    }
}
