// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    @Test
    void theRulebookIsListedByDimension() {
        CommandRun run = CommandRun.of("rules");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).contains("JC 基础公开").anyMatch(line -> line.startsWith("  JC-01 "));
    }

    @Test
    void oneIndicatorIsPrintedAsItsPage() {
        CommandRun run = CommandRun.of("rules", "JC-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("JC-01", "条例");
    }

    @Test
    void anUnknownIndicatorIsRefusedWithTheNearest() {
        assertThat(CommandRun.of("rules", "JC01"))
                .isEqualTo(new CommandRun(ExitCode.REFUSED, "", "规则库中没有指标“JC01”，是否应为“JC-01”\n"));
    }

    @Test
    void changesBetweenSchemesAreSaidInChinese(@TempDir Path folder) throws IOException {
        String text = new String(
                RulesTest.class
                        .getResourceAsStream("/schemes/2026_quarterly.yaml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Path after = Files.writeString(
                folder.resolve("after.yaml"),
                text.replace("{code: JD-03, points: \"2.00\"}", "{code: JD-03, points: \"3.00\"}")
                        .replace("{code: JD-01, points: \"4.00\"}", "{code: JD-01, points: \"3.00\"}"));

        CommandRun run = CommandRun.of("rules", "diff", "2026_quarterly", after.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "JD-01 4→3分（政策解读三同步）\nJD-03 2→3分（解读材料滞后程度）\n", ""));
        assertThat(CommandRun.of("rules", "diff", "2026_quarterly", "2026_quarterly")
                        .out())
                .isEqualTo("两个方案没有差别。\n");
    }

    @Test
    void renumberedIndicatorsAreToldFromNewOnes() {
        CommandRun run = CommandRun.of("rules", "diff", "2025_municipal", "2026_municipal");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).contains("改号 ZG-03→JC-07（年度报告→年度报告按时提交并公布，10分→2分）", "取消 ZZ-03 信息报送数量 2分");
    }

    @Test
    void anUnknownSchemeIsRefused() {
        CommandRun run = CommandRun.of("rules", "diff", "2026_municipal", "1999_municipal");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    }
}
