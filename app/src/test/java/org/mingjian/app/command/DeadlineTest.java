// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void theLastLineIsTheDueDateAlone() {
        CommandRun run = CommandRun.of("deadline", "--from", "2026-02-10", "--working-days", "20");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.lines()).last().isEqualTo("2026-03-16");
    }

    @Test
    void theLinesAboveUnfoldTheCount() {
        CommandRun run = CommandRun.of("deadline", "--from", "2026-02-12", "--working-days", "2");

        assertThat(run.lines())
                .startsWith("2026-02-12 周四 - 起算日，不计入", "2026-02-13 周五 1 工作日")
                .endsWith("2026-02-14 周六 2 调休上班 春节", "2026-02-14");
    }

    @Test
    void aYearWithoutNoticeIsProvisional() {
        CommandRun run = CommandRun.of("deadline", "--from", "2030-01-01", "--working-days", "1");

        assertThat(run.lines()).last().isEqualTo("2030-01-02 provisional");
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(CommandRun.of("deadline", "--from", "2026-02-30", "--working-days", "1")
                        .code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(CommandRun.of("deadline", "--from", "2026-02-10").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(CommandRun.of("deadline", "--from", "2026-02-10", "--working-days", "-1"))
                .isEqualTo(new CommandRun(ExitCode.REFUSED, "", "--working-days is -1, less than 0\n"));
        assertThat(CommandRun.of("deadline", "--from", "2026-02-10", "--working-days", "999999"))
                .isEqualTo(new CommandRun(
                        ExitCode.REFUSED, "", "outside 1990-01-01..2100-12-31: 2026-02-10 + 999999 working days\n"));
    }
}
