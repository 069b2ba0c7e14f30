// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.yaml.Defect;

class FairnessReaderTest {

    private static final SchemeReader READER = new SchemeReader(RulebookReader.read());
    private static final String TEXT = SchemeReader.text(SchemeReader.STANDARD);

    @Test
    void anEditionMayHaveLimitsOfItsOwn() {
        EvaluationScheme plain = READER.read("plain.yaml", TEXT);
        EvaluationScheme own = READER.read(
                "own.yaml",
                TEXT + "\nfairness: {few: 3, group: \"30\", size: \"80\", dominant: \"25\", variance: \"40\", "
                        + "banded: \"60\", thin: \"10\"}\n");

        assertThat(plain.fairness()).isNull();
        assertThat(own.fairness())
                .isEqualTo(new FairnessRule(
                        3, percent("30"), percent("80"), percent("25"), percent("40"), percent("60"), percent("10")));
        assertThat(own.digest()).isNotEqualTo(plain.digest());
    }

    @Test
    void limitsThatCannotBeAreDefects() {
        InvalidScheme invalid = catchThrowableOfType(
                InvalidScheme.class,
                () -> READER.read(
                        "own.yaml",
                        TEXT + "\nfairness: {few: 1, group: \"130\", size: \"80\", dominant: \"25\", "
                                + "variance: \"40\", banded: \"60\", thin: \"10\"}\n"));

        assertThat(invalid.defects())
                .extracting(Defect::problem)
                .containsExactlyInAnyOrder("few 1 is below 2", "group 130 is not between 0 and 100");
    }

    @Test
    void theUsualLimitsAreThoseOfTheDataFile() {
        assertThat(FairnessRule.STANDARD)
                .isEqualTo(new FairnessRule(
                        5,
                        percent("25.0"),
                        percent("75.0"),
                        percent("20.0"),
                        percent("30.0"),
                        percent("50.0"),
                        percent("20.0")));
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }
}
