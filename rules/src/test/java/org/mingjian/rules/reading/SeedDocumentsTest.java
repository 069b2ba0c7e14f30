// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageInput;

/** The five source documents of the project, read as the pages they were published on. */
class SeedDocumentsTest {
    private static PageReading read(String name) {
        try (InputStream in = SeedDocumentsTest.class.getResourceAsStream("/source-documents/" + name + ".txt")) {
            return PageReader.read(PageInput.ofText(null, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void pointsWithoutAnyHeaderAreAPlanAndStateNothingElse() {
        PageReading points = read("000_949c89339364b1d9");
        assertThat(points.kind()).isEqualTo(PageKind.PLAN);
        assertThat(points.title()).isNull();
        assertThat(points.indexNumber()).isNull();
        assertThat(points.documentNumber()).isNull();
        assertThat(points.issuer()).isNull();
        assertThat(points.writtenOn()).isNull();
        assertThat(points.publishedOn()).isNull();
        assertThat(points.signedOn()).isNull();
    }

    @Test
    void planOfBinhaiHasItsWholeHeader() {
        PageReading plan = read("001_5aaf9744da0f674b");
        assertThat(plan.title()).isEqualTo("关于印发《滨海新区司法局2017年政务公开工作实施方案》的通知");
        assertThat(plan.kind()).isEqualTo(PageKind.PLAN);
        assertThat(plan.indexNumber()).isEqualTo("57-9722-2017-00003");
        assertThat(plan.documentNumber()).isEqualTo("津滨司发〔2017〕16号");
        assertThat(plan.issuer()).isEqualTo("区司法局");
        assertThat(plan.writtenOn()).isEqualTo(LocalDate.of(2017, 6, 20));
        assertThat(plan.publishedOn()).isNull();
        assertThat(plan.signedOn()).isEqualTo(LocalDate.of(2017, 6, 20));
        assertThat(plan.validity()).isEqualTo("有效");
        assertThat(plan.attribute()).isEqualTo("主动公开");
        assertThat(plan.topic()).isEqualTo("司法行政,政府法治");
    }

    @Test
    void summaryOfQinzhouWasPublishedAfterItWasSigned() {
        PageReading summary = read("002_ed92f48aa6f4836c");
        assertThat(summary.title()).isEqualTo("秦州区司法局2020年度信息工作总结");
        assertThat(summary.indexNumber()).isEqualTo("20230618-164604-828");
        assertThat(summary.issuer()).isEqualTo("区司法局");
        assertThat(summary.topic()).isNull();
        assertThat(summary.documentNumber()).isNull();
        assertThat(summary.writtenOn()).isNull();
        assertThat(summary.publishedOn()).isEqualTo(LocalDate.of(2021, 2, 1));
        assertThat(summary.signedOn()).isEqualTo(LocalDate.of(2020, 12, 8));
    }

    @Test
    void annualReportOfQingdaoIsInTheOldForm() {
        PageReading report = read("003_a80cf88b8fe1c693");
        assertThat(report.title()).isEqualTo("青岛市司法局2017年政府信息公开工作年度报告");
        assertThat(report.kind()).isEqualTo(PageKind.ANNUAL_REPORT);
        assertThat(report.publishedOn()).isEqualTo(LocalDate.of(2018, 1, 26));
        assertThat(report.issuer()).as("来源 is not the issuer").isNull();
        AnnualReportReading reading = (AnnualReportReading) report.reading();
        assertThat(reading.sections()).contains(ReportSection.OVERVIEW);
        assertThat(reading.table3()).isEmpty();
        assertThat(reading.personalData()).isEmpty();
    }

    @Test
    void copyOnADocumentSiteStatesNeitherIssuerNorDate() {
        PageReading copy = read("004_71765cba7ca8bc17");
        assertThat(copy.title()).isNull();
        assertThat(copy.issuer()).isNull();
        assertThat(copy.publishedOn()).as("上传时间 is no date of publication").isNull();
        assertThat(copy.writtenOn()).isNull();
        assertThat(copy.attribute()).isNull();
        assertThat(copy.reading().personalData())
                .extracting(data -> data.excerpt())
                .containsOnlyOnce("189******75");
    }
}
