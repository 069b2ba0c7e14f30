// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.facts.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The seed city's results as paper and for the performance office: one quarter published, the next in review. */
@ServerTest
@TestPropertySource(properties = "mingjian.live.as-of=2026-09-30")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultPaperIT {

    private static final String OWN = "SHENGTAIJU";

    private final int port;
    private final OpenAccount accounts;
    private final Api office;
    private String published = "";
    private String review = "";

    @TempDir
    static Path folder;

    ResultPaperIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.port = port;
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void city() throws IOException {
        Api.openAccounts(accounts, OWN);
        ServedCity city = new ServedCity(office);
        city.load(folder.resolve("facts"));
        published = city.evaluate(SeedData.PERIODS.get(1));
        city.publish(published);
        review = city.evaluate(SeedData.PERIODS.get(2));
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static XWPFDocument docx(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> cells(XWPFDocument file, int table, int column) {
        return file.getTables().get(table).getRows().stream()
                .filter(row -> row.getTableCells().size() > column)
                .map(row -> row.getCell(column).getText())
                .toList();
    }

    private List<JsonNode> places(String evaluation) {
        return office.get(evaluation + "/ranking")
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static List<String> names(List<JsonNode> rows) {
        return rows.stream().map(row -> row.get("name").asString()).toList();
    }

    @Test
    void theRankingIsHandedOutAsDocxAndPdfWithTheSamePlaces() throws IOException {
        List<String> names = names(places(review));

        try (XWPFDocument file = docx(office.download(review + "/ranking.docx"))) {
            assertThat(cells(file, 0, 1)).startsWith("单位").containsAll(names).hasSize(names.size() + 1);
            assertThat(cells(file, 0, 0)).anyMatch(reason -> reason.contains("不参加排名"));
            List<XmlError> faults = new ArrayList<>();
            file.getDocument().validate(new XmlOptions().setErrorListener(faults));
            assertThat(faults).isEmpty();
        }
        String pdf = pdfText(office.download(review + "/ranking.pdf"));
        assertThat(pdf).contains("分组排名").contains("口径：");
        assertThat(office.download(review + "/ranking.pdf")).isEqualTo(office.download(review + "/ranking.pdf"));
    }

    @Test
    void theNotificationListIsHandedOutAsDocxAndPdf() throws IOException {
        List<String> named = names(office.get(review + "/notification-list")
                .json()
                .get("items")
                .valueStream()
                .toList());

        try (XWPFDocument file = docx(office.download(review + "/notification-list.docx"))) {
            assertThat(cells(file, 0, 1).stream().skip(1)).containsExactlyElementsOf(named);
        }
        assertThat(pdfText(office.download(review + "/notification-list.pdf"))).contains("通报名单（建议）");
    }

    @Test
    void noPaperABureauGetsBeforePublicationNamesAnother() throws IOException {
        Api bureau = Api.as("bureau-" + OWN, port);

        try (XWPFDocument file = docx(bureau.download(review + "/ranking.docx"))) {
            assertThat(cells(file, 0, 1)).containsExactly("单位", "市生态环境局");
        }
        try (XWPFDocument file = docx(bureau.download(review + "/notification-list.docx"))) {
            assertThat(cells(file, 0, 1)).containsExactly("单位");
        }
        assertThat(bureau.get(review + "/report.docx").status()).isEqualTo(403);
        assertThat(bureau.get(published + "/performance").status()).isEqualTo(403);
    }

    @Test
    void thePerformanceOfficeGetsConvertedPointsAndWhoIsBarredSignedByDigests() {
        JsonNode list = office.get(published + "/performance").json();

        assertThat(list.get("weight").asString()).isEqualTo("4.00");
        List<JsonNode> places = places(published);
        assertThat(names(list.get("items").valueStream().toList())).isEqualTo(names(places));
        for (int i = 0; i < places.size(); i++) {
            JsonNode row = list.get("items").get(i);
            JsonNode place = places.get(i);
            if (place.get("grade").isNull()) {
                assertThat(row.get("points").isNull()).isTrue();
            } else {
                BigDecimal expected = new BigDecimal(place.get("score").asString())
                        .min(new BigDecimal(100))
                        .multiply(new BigDecimal("0.04"))
                        .setScale(2, RoundingMode.HALF_UP);
                assertThat(row.get("points").asString()).isEqualTo(expected.toPlainString());
            }
            List<String> barred =
                    row.get("barred").valueStream().map(JsonNode::asString).toList();
            assertThat(barred.contains("VETO")).isEqualTo(place.get("veto").asBoolean());
            assertThat(barred.contains("LOWEST_GRADE"))
                    .isEqualTo(place.get("grade").asString("").equals("不合格"));
        }
        assertThat(list.get("items").valueStream().map(row -> row.get("barred").size()))
                .as("the city has bureaus that are barred")
                .anyMatch(bars -> bars > 0);
        Answer run = office.get(published);
        assertThat(list.get("resultDigest")).isEqualTo(run.json().get("digests").get("result"));
    }

    @Test
    void theDigestOfTheRowsIsThatOfTheCsvFile() throws IOException {
        Answer csv = office.get(published + "/performance.csv");

        String digest = Sha256.of(csv.body());
        assertThat(csv.headers().firstValue("Mingjian-Rows-Digest")).contains(digest);
        assertThat(office.get(published + "/performance")
                        .json()
                        .get("rowsDigest")
                        .asString())
                .isEqualTo(digest);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(office.download(published + "/performance.xlsx")))) {
            assertThat(workbook.getSheet(1).orElseThrow().read())
                    .anyMatch(row -> row.getCellText(0).contains(digest));
        }
    }

    @Test
    void onlyAPublishedResultIsHandedToThePerformanceOffice() {
        Answer refused = office.get(review + "/performance");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("result-not-published");
        assertThat(office.get("/api/v1/evaluations/999999/performance").status())
                .isEqualTo(404);
        assertThat(Api.as("service", port).get(published + "/performance").status())
                .isEqualTo(403);
        assertThat(Api.as("auditor", port).get(published + "/performance.csv").status())
                .isEqualTo(200);
    }

    @Test
    void theReportHasItsSectionsTablesAndCharts() throws IOException {
        try (XWPFDocument file = docx(office.download(review + "/report.docx"))) {
            assertThat(file.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(text -> text.matches("[一二三四五]、.*")))
                    .containsExactly("一、总体情况", "二、工作亮点", "三、存在问题", "四、分板块情况", "五、下一步工作");
            assertThat(file.getAllPictures()).hasSize(2);
            assertThat(file.getTables()).hasSize(4);
            assertThat(cells(file, 3, 2).stream().skip(1)).containsExactlyElementsOf(names(places(review)));
        }
    }
}
