// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.rulebook.RulebookReader;

class StandardLadderTest {

    @Test
    void anEditionWithoutALadderHasTheStandardOneAndAnotherDigest() {
        var reader = new SchemeReader(RulebookReader.read());
        String text = SchemeFile.text("2026_municipal");
        int from = text.indexOf("\nladder:");
        String without = text.substring(0, from) + text.substring(text.indexOf("\ndeadlines:"));

        EvaluationScheme draft = reader.read("draft.yaml", without);

        assertThat(draft.ladder()).isEqualTo(LadderReader.standard());
        assertThat(draft.digest()).isNotEqualTo(reader.read("own.yaml", text).digest());
    }

    /** 提醒、督办、通报批评、约谈、责任追究: days overdue, reminders without effect, recurrences, as far as each leads. */
    @Test
    void itLeadsFromAReminderToAccountability() {
        assertThat(steps(LadderStep.Condition.OVERDUE))
                .containsExactly("0 REMINDER", "5 SUPERVISION", "20 CIRCULAR", "40 INTERVIEW", "60 ACCOUNTABILITY");
        assertThat(steps(LadderStep.Condition.REMINDED)).containsExactly("1 SUPERVISION", "2 CIRCULAR", "3 INTERVIEW");
        assertThat(steps(LadderStep.Condition.RECURRENCE))
                .containsExactly("1 SUPERVISION", "2 CIRCULAR", "3 INTERVIEW", "4 ACCOUNTABILITY");
    }

    /** Editions that rest on it would change with it. */
    @Test
    void itIsNeverEditedOnceAnEditionRestsOnIt() {
        assertThat(Sha256.of(SchemeFiles.resource("ladders/standard.yaml")))
                .as("put the new checksum here before the first edition without a ladder of its own is published")
                .isEqualTo("d0447ec6c96ce40c6ebc22bdae54e674e109fe81c8d439d466bc66d5088357aa");
    }

    private static List<String> steps(LadderStep.Condition condition) {
        return LadderReader.standard().stream()
                .filter(step -> step.condition() == condition)
                .map(step -> step.value() + " " + step.notice())
                .toList();
    }
}
