// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.remedy.Remedy;
import tools.jackson.databind.JsonNode;

/**
 * Reads the labelled pages and counts, field by field, how many answers are right. Every miss is printed. The goals are
 * those of the project's figures; a value where the label says there is none is an invention, and none is allowed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingCorpusTest {
    private static final List<String> FIELDS =
            List.of("title", "indexNumber", "documentNumber", "issuer", "writtenDate", "publishedDate", "validity");

    private final Map<String, FieldScore> scores = new LinkedHashMap<>();

    @BeforeAll
    void readEveryPage() {
        for (String file : List.of("gov-cn-policy-html", "page-excerpts", "pingtan", "pingtan-html")) {
            for (CorpusPage page : CorpusPage.all(file)) {
                score(page, PageReader.read(page.input()));
            }
        }
    }

    private void score(CorpusPage page, PageReading reading) {
        answer(page, "title", reading.title());
        scoreHeaderOnly(page, "indexNumber", reading.indexNumber(), true);
        answer(page, "documentNumber", reading.documentNumber());
        scoreHeaderOnly(page, "issuer", reading.issuer(), page.label().has("html"));
        answer(page, "publishedDate", text(reading.publishedOn()));
        scoreHeaderOnly(page, "validity", reading.validity(), true);
        scoreDates(page, reading);
        scoreKind(page, reading);
        if (page.expected("theme") != null) {
            answer(page, "theme", reading.topic());
        }
        if (page.expected().has("disclosureAttribute")) {
            answer(page, "disclosureAttribute", reading.attribute());
        }
        if (page.expected("interpretsTitle") != null) {
            String interprets = reading.reading() instanceof InterpretationReading r ? r.interprets() : null;
            String close = interprets == null ? null : interprets.replace(" ", "");
            scoreOf("interpretsTitle")
                    .answer(page, page.expected("interpretsTitle").replace(" ", ""), List.of(), close);
        }
    }

    private void answer(CorpusPage page, String field, String got) {
        scoreOf(field).answer(page, page.expected(field), page.alsoAccepted(field), got);
    }

    /** Some records lack the part of the page from which the label was read: then nothing may be found. */
    private void scoreHeaderOnly(CorpusPage page, String field, String got, boolean fromMissingPart) {
        String expected = fromMissingPart && isFromHtmlOnly(page) ? null : page.expected(field);
        scoreOf(field).answer(page, expected, page.alsoAccepted(field), got);
    }

    private static boolean isFromHtmlOnly(CorpusPage page) {
        return page.label().path("writtenDateBasis").asString("").contains("page.html")
                || page.label().path("layout").asString("").equals("article-no-index-box");
    }

    /** A date taken from the signature is no labelled date: it is asked for as signedOn. */
    private void scoreDates(CorpusPage page, PageReading reading) {
        boolean signed = isFromHtmlOnly(page)
                || page.label().path("writtenDateBasis").asString("").equals("signature");
        String written = signed ? null : page.expected("writtenDate");
        scoreOf("writtenDate").answer(page, written, page.alsoAccepted("writtenDate"), text(reading.writtenOn()));
        if (page.label().has("signatureDate")) {
            String date = page.label().get("signatureDate").asString(null);
            scoreOf("signatureDate").answer(page, date, page.alsoAccepted("writtenDate"), text(reading.signedOn()));
        }
    }

    /** Kinds outside the nine of the contract are labelled other. */
    private void scoreKind(CorpusPage page, PageReading reading) {
        String field = page.expected().has("kind") ? "kind" : "docKind";
        Set<String> nine = new HashSet<>();
        for (PageKind kind : PageKind.values()) {
            nine.add(kind.toString());
        }
        String label = page.expected(field);
        List<String> also = new ArrayList<>(page.alsoAccepted(field));
        scoreOf("kind")
                .answer(
                        page,
                        nine.contains(label) ? label : "other",
                        also,
                        reading.kind().toString());
    }

    private FieldScore scoreOf(String field) {
        return scores.computeIfAbsent(field, FieldScore::new);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @AfterAll
    void printEveryMiss() {
        scores.values().forEach(System.out::println);
    }

    @Test
    void numbersDatesAndTitlesReachNinetyEightPercent() {
        for (String field : List.of("indexNumber", "documentNumber", "writtenDate", "publishedDate", "title")) {
            assertThat(scoreOf(field).accuracy()).as(scoreOf(field).toString()).isGreaterThanOrEqualTo(0.98);
        }
    }

    @Test
    void issuerKindAndValidityReachNinetyFivePercent() {
        for (String field : List.of("issuer", "kind", "validity")) {
            assertThat(scoreOf(field).accuracy()).as(scoreOf(field).toString()).isGreaterThanOrEqualTo(0.95);
        }
    }

    @Test
    void nothingIsInventedWhereThePageDoesNotSay() {
        for (String field : FIELDS) {
            assertThat(scoreOf(field).invented()).as(scoreOf(field).toString()).isZero();
        }
    }

    @Test
    void interpretationElementsReachNinetyPercent() {
        FieldScore score = scoreOf("elements");
        for (CorpusPage page : CorpusPage.all("interpretations")) {
            String title = page.label().get("title").asString();
            String text = page.label().get("text").asString();
            PageReading reading =
                    PageReader.read(PageInput.ofText(null, text.startsWith(title) ? text : title + "\n" + text));
            Set<InterpretationElement> got = reading.reading() instanceof InterpretationReading r
                    ? r.elements()
                    : EnumSet.noneOf(InterpretationElement.class);
            JsonNode elements = page.label().get("elements");
            element(score, page, elements, "background", got.contains(InterpretationElement.BACKGROUND));
            element(score, page, elements, "purpose", got.contains(InterpretationElement.PURPOSE));
            element(score, page, elements, "measures", got.contains(InterpretationElement.MEASURES));
            element(score, page, elements, "oldNewDifference", got.contains(InterpretationElement.DIFFERENCES));
        }
        assertThat(score.accuracy()).as(score.toString()).isGreaterThanOrEqualTo(0.90);
    }

    private static void element(FieldScore score, CorpusPage page, JsonNode elements, String name, boolean got) {
        score.answer(page, name + " " + elements.get(name).asBoolean(), List.of(), name + " " + got);
    }

    @Test
    void remedyChannelOfEveryReplyIsReadRight() {
        FieldScore score = scoreOf("remedy");
        for (CorpusPage page : CorpusPage.all("replies-remedy")) {
            JsonNode label = page.label().get("label");
            if (label.get("complete").isNull()) {
                continue;
            }
            Remedy got = remedy(PageReader.read(page.input()).reading());
            score.answer(
                    page, "complete " + label.get("complete").asBoolean(), List.of(), "complete " + got.complete());
            score.answer(
                    page, "present " + label.get("remedyPresent").asBoolean(), List.of(), "present " + got.present());
            score.answer(
                    page,
                    "organ " + label.get("authorityNamed").asBoolean(),
                    List.of(),
                    "organ " + (got.reviewOrgan() != null));
            if (!label.get("deadlineCurrent").isNull()) {
                boolean current = Integer.valueOf(60).equals(got.reviewDays())
                        && Integer.valueOf(6).equals(got.litigationMonths());
                score.answer(
                        page, "current " + label.get("deadlineCurrent").asBoolean(), List.of(), "current " + current);
            }
            if (page.label().get("kind").asString().startsWith("reply")) {
                scoreOf("replyKind")
                        .answer(
                                page,
                                "reply",
                                List.of(),
                                PageReader.read(page.input()).kind().toString());
            }
        }
        assertThat(score.accuracy()).as(score.toString()).isEqualTo(1.0);
    }

    private static Remedy remedy(Reading reading) {
        Remedy remedy = reading instanceof ReplyReading reply
                ? reply.remedy()
                : reading instanceof OtherReading other ? other.remedy() : null;
        return remedy == null ? Remedy.NONE : remedy;
    }

    @Test
    void metaTagsAreReadByTheirOfficialNames() {
        FieldScore score = scoreOf("meta");
        for (CorpusPage page : CorpusPage.all("meta-heads")) {
            PageReading reading = PageReader.read(page.input());
            for (String tag : List.of(
                    "SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ArticleTitle", "PubDate", "ContentSource")) {
                score.answer(page, page.expected(tag), List.of(), reading.meta().get(tag));
            }
        }
        assertThat(score.accuracy()).as(score.toString()).isEqualTo(1.0);
    }

    @Test
    void annualReportsGiveTheirRequestRows() {
        FieldScore score = scoreOf("annualReports");
        for (CorpusPage page : CorpusPage.all("annual-reports")) {
            PageReading reading = PageReader.read(page.input());
            score.answer(page, "annual-report", List.of(), reading.kind().toString());
            if (page.expected().has("newRequestsRow") && reading.reading() instanceof AnnualReportReading report) {
                List<Integer> row = report.table3().get("newRequests");
                score.answer(
                        page,
                        page.expected().get("newRequestsRow").toString().replace(" ", ""),
                        List.of(),
                        row == null ? null : row.subList(0, 6).toString().replace(" ", ""));
                score.answer(
                        page, "12", List.of(), row == null ? null : row.get(6).toString());
                score.answer(
                        page,
                        "[0, 0, 0, 0, 0, 0, 0]",
                        List.of(),
                        String.valueOf(report.table3().get("carriedIn")));
            }
        }
        assertThat(score.accuracy()).as(score.toString()).isGreaterThanOrEqualTo(0.8);
    }
}
