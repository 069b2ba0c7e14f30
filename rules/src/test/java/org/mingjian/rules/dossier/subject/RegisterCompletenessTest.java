// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.RegisterStatement;

class RegisterCompletenessTest {

    @Test
    void oneStatementOverTheWholeTimeIsEnough() {
        var completeness = new RegisterCompleteness(List.of(statement("2026-01-01", "2026-12-31", true)));

        assertThat(covers(completeness, "2026-07-01", "2026-09-30")).isTrue();
    }

    @Test
    void monthsJoinInAnyOrder() {
        var completeness = new RegisterCompleteness(List.of(
                statement("2026-09-01", "2026-09-30", true),
                statement("2026-07-01", "2026-07-31", true),
                statement("2026-08-01", "2026-08-31", true)));

        assertThat(covers(completeness, "2026-07-01", "2026-09-30")).isTrue();
    }

    @Test
    void aDayBetweenBreaksTheChain() {
        var completeness = new RegisterCompleteness(
                List.of(statement("2026-07-01", "2026-08-30", true), statement("2026-09-01", "2026-09-30", true)));

        assertThat(covers(completeness, "2026-07-01", "2026-09-30")).isFalse();
    }

    @Test
    void theLastDayMustBeCovered() {
        var completeness = new RegisterCompleteness(List.of(statement("2026-07-01", "2026-09-29", true)));

        assertThat(covers(completeness, "2026-07-01", "2026-09-29")).isTrue();
        assertThat(covers(completeness, "2026-07-01", "2026-09-30")).isFalse();
    }

    @Test
    void aDenialWithinTheTimeGoesBeforeAnyStatement() {
        var completeness = new RegisterCompleteness(
                List.of(statement("2026-01-01", "2026-12-31", true), statement("2026-09-30", "2026-10-31", false)));

        assertThat(covers(completeness, "2026-07-01", "2026-09-29")).isTrue();
        assertThat(covers(completeness, "2026-07-01", "2026-09-30")).isFalse();
    }

    @Test
    void nothingIsKnownOfAnotherRegister() {
        var completeness = new RegisterCompleteness(List.of(statement("2026-01-01", "2026-12-31", true)));

        assertThat(completeness.covers("trainings", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")))
                .isFalse();
    }

    private static boolean covers(RegisterCompleteness completeness, String from, String to) {
        return completeness.covers("documents", LocalDate.parse(from), LocalDate.parse(to));
    }

    private static RegisterStatement statement(String from, String to, boolean complete) {
        return new RegisterStatement(
                "SHIJIAOYU", "documents", LocalDate.parse(from), LocalDate.parse(to), complete, null);
    }
}
