// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.yaml.Defect;

class DutyTraceDefectsTest {

    private static final String HEAD = """
            id: S0
            title: {zh: 要点, en: Points}
            organ: null
            year: 2023
            statements:
            """;
    private static final String NO_EVIDENCE = "entries: []\n";

    @Test
    void everyDefectIsNamedWithItsLine() {
        String text = HEAD + """
                  - {id: S0-1, item: 一, zh: 甲, en: A, check: auto, served_by: []}
                  - {id: S1-2, item: 二, zh: 乙, en: B, check: context, served_by: [JC-01]}
                  - {id: S0-1, item: 三, zh: 丙, en: C, check: maybe, served_by: [JC-01, JC-01]}
                  - {id: S0-4, item: 四, zh: 丁, en: D, check: manual, served_by: [X1], remark: r}
                """;

        assertThat(defects(text, NO_EVIDENCE))
                .containsExactly(
                        "duties/a.yaml:6: statement S0-1 is served by nothing",
                        "duties/a.yaml:7: statement S1-2 does not begin with its document S0-",
                        "duties/a.yaml:7: statement S1-2 is context and can be served by nothing",
                        "duties/a.yaml:8: statement S0-1 is given twice",
                        "duties/a.yaml:8: check: maybe is not one of [auto, semi, manual, context]",
                        "duties/a.yaml:8: statement S0-1 names a code twice",
                        "duties/a.yaml:9: unknown key remark; known keys: id, item, zh, en, check, served_by, note",
                        "duties/a.yaml:9: code X1 is not of the form AB-01");
    }

    @Test
    void anEvidenceEntryAnswersAStatementThatNamesIt() {
        String text = HEAD + "  - {id: S0-1, item: 一, zh: 甲, en: A, check: manual, served_by: [JC-01]}\n";
        String evidence = """
                entries:
                  - {code: EV-01, duty: S0-1, title: {zh: 甲, en: A}, material: m, reason: r}
                  - {code: EV-02, duty: S0-2, title: {zh: 乙, en: B}, material: m, reason: r}
                """;

        assertThat(defects(text, evidence))
                .containsExactly(
                        "evidence/e.yaml:2: statement S0-1 is not served by EV-01",
                        "evidence/e.yaml:3: no statement S0-2; did you mean S0-1?");
    }

    private static List<String> defects(String duties, String evidence) {
        InvalidDutyTrace refused = catchThrowableOfType(
                InvalidDutyTrace.class,
                () -> DutyTraceReader.read(Map.of("duties/a.yaml", duties), Map.of("evidence/e.yaml", evidence)));
        return refused.defects().stream().map(Defect::toString).toList();
    }
}
