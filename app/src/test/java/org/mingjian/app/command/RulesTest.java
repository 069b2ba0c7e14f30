// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void anUnknownSchemeIsRefused() {
        CommandRun run = CommandRun.of("rules", "diff", "2026_municipal", "1999_municipal");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    }
}
