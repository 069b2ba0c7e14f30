// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

class FactsTest {

    @Test
    void everyTypeIsListedWithItsChineseName() {
        CommandRun run = CommandRun.of("facts");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(FactTypes.all().size());
        assertThat(run.lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("annual-reports").contains("年度报告：政府信息公开工作年度报告"));
    }

    @Test
    void theColumnsOfATypeAreListedWithTheirCodes() {
        CommandRun run = CommandRun.of("facts", "request-replies");

        assertThat(run.lines())
                .contains(
                        "sentOn               date      答复发出日期（必填；日期，如 2026-03-05）",
                        "                               REFUSED 不予公开");
    }

    @Test
    void anUnknownTypeIsRefusedWithTheNearest() {
        assertThat(CommandRun.of("facts", "request-reply"))
                .isEqualTo(new CommandRun(ExitCode.REFUSED, "", "没有名为“request-reply”的事实类型，是否应为“request-replies”\n"));
    }

    @Test
    void aCsvTemplateNeedsAType() {
        assertThat(CommandRun.of("facts", "--template", "csv").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(CommandRun.of("facts", "bureaus", "--template", "ods").code())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aFilledTemplateIsReadAndItsExplanationsAreSkipped(@TempDir Path folder) throws IOException {
        for (FactTypeDescription type : FactTypes.all()) {
            CommandRun run = CommandRun.of("facts", type.name(), "--template", "csv");
            Files.writeString(folder.resolve(type.name() + ".csv"), run.out());
        }
        Files.writeString(
                folder.resolve("bureaus.csv"),
                CommandRun.of("facts", "bureaus", "--template", "csv").out()
                        + "SHIJIAOYU,市教育局,,G1,DEPARTMENT"
                        + ",".repeat(columns("bureaus") - 5) + "\n");

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.facts().facts()).hasSize(1);
    }

    @Test
    void aWorkbookHoldsASheetForEachTypeAndOneOfCodes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("templates.xlsx");

        CommandRun run = CommandRun.of("facts", "--template", "xlsx", "--out", file.toString());

        assertThat(run.code()).isZero();
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            List<String> sheets = workbook.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("xl/worksheets/sheet"))
                    .toList();
            assertThat(sheets).hasSize(FactTypes.all().size() + 1);
        }
        assertThat(FactFolder.read(folder).report())
                .as("an empty template says nothing, and nothing wrong but that no bureau is named")
                .satisfies(report -> assertThat(report.problems())
                        .extracting(IntakeProblem::code)
                        .containsExactly("MISSING_BUREAUS"));
    }

    private static int columns(String type) {
        return FactTypes.named(type).orElseThrow().columns().size();
    }
}
