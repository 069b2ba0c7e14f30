// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.rulebook.RulebookReader;

class CompositeDefectsTest {

    private static final String TEXT = SchemeFile.text("2026_composite");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: \"0.70\"|weight: \"0.60\"|weights sum to 0.900, not 1",
                "weight: \"0.70\"|weight: \"0.70001\"|weight 0.70001 of ZH-01 is not above 0 with at most four decimals",
                "code: ZH-02|code: ZH-01|component ZH-01 is given twice",
                "code: ZH-02|code: A1|code A1 of a component is not of the form ZH-01",
                "period: 2026Q4|period: 2026Q5|no period 2026Q5 in scheme 2026_quarterly; did you mean 2026Q1?",
                "scheme: 2026_third_party|scheme: no_such|component scheme no_such: schemes/no_such.yaml: no scheme no_such travels with the program",
                "scheme: 2026_third_party|scheme: 2026_composite|a component of a composite score is none itself",
                "- {period: \"2026\", from|- {period: \"2025\", from|a composite score is of its own period 2026 alone",
                "not_applicable: rescale|full_marks: \"1.00\"|unknown key full_marks"
            })
    void aWrongFileIsRefusedByName(String right, String wrong, String defect) {
        assertThat(TEXT).contains(right);

        InvalidScheme refused = catchThrowableOfType(
                InvalidScheme.class,
                () -> new SchemeReader(RulebookReader.read()).read("c.yaml", TEXT.replaceFirst(quoted(right), wrong)));

        assertThat(refused.getMessage()).contains(defect);
    }

    private static String quoted(String text) {
        return java.util.regex.Pattern.quote(text);
    }
}
