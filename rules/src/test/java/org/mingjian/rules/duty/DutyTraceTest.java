// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutyTraceTest {

    private final DutyTrace trace = DutyTraceReader.read();

    @Test
    void everyStatementOfTheFiveDocumentsIsThere() {
        Map<String, Integer> counts = trace.documents().stream()
                .collect(Collectors.toMap(
                        SourceDocument::id, document -> document.duties().size()));

        assertThat(counts).isEqualTo(Map.of("S0", 46, "S1", 46, "S2", 40, "S3", 24, "S4", 27));
        assertThat(trace.duties()).hasSize(183);
    }

    @Test
    void statementsAreCheckedAsWasCounted() {
        Map<DutyCheck, Long> counts =
                trace.duties().stream().collect(Collectors.groupingBy(Duty::check, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        DutyCheck.AUTO, 124L, DutyCheck.SEMI, 47L, DutyCheck.MANUAL, 10L, DutyCheck.CONTEXT, 2L));
    }

    @Test
    void documentsSayWhoseTheyAreWhereTheyDo() {
        SourceDocument known = trace.documents().get(1);
        SourceDocument unknown = trace.documents().get(4);

        assertThat(known.organ()).isEqualTo("天津市滨海新区司法局");
        assertThat(known.year()).isEqualTo(2017);
        assertThat(unknown.organ()).isNull();
        assertThat(unknown.year()).isNull();
    }

    @Test
    void fiveEvidenceEntriesEachAnswerTheirStatement() {
        assertThat(trace.evidence().keySet()).containsExactly("EV-01", "EV-02", "EV-03", "EV-04", "EV-05");
        assertThat(trace.evidence().values())
                .allSatisfy(entry -> assertThat(trace.servedBy(entry.code()))
                        .extracting(Duty::id)
                        .containsExactly(entry.duty()));
    }

    @Test
    void gapsNameTheStatementAndTheCode() {
        var indicators = trace.duties().stream()
                .flatMap(duty -> duty.servedBy().stream())
                .filter(code -> !code.startsWith("EV"))
                .collect(Collectors.toSet());
        assertThat(trace.gaps(indicators)).isEmpty();

        indicators.remove("GF-03");

        assertThat(trace.gaps(indicators))
                .containsExactly(
                        "S2-3b1 points to GF-03, which is not in the rulebook",
                        "S2-3b2 points to GF-03, which is not in the rulebook");
    }
}
