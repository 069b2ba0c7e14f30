// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;

class RenumberingTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final List<EvaluationScheme> SCHEMES = new SchemeReader(RULEBOOK).shipped();
    private final RenumberingReader reader = new RenumberingReader(SCHEMES);

    @Test
    void editionsKnowWhichTheyCarryOn() {
        assertThat(new Lineage(reader.shipped()).of("2026_municipal"))
                .containsExactly("2026_municipal", "2025_municipal");
        assertThat(new Lineage(reader.shipped()).of("website_2019")).containsExactly("website_2019");
    }

    @Test
    void everyDefectIsNamedWithItsLine() {
        String text = """
                from: 2025_municipal
                to: 2026_munizipal
                carried:
                  ZG-01: []
                  ZG-02: [JC-06]
                  ZG-99: [JC-07]
                dropped: [ZG-02, ZG-03, ZG-04, JX-01, JX-02, JX-03, YQ-01, YQ-02, GW-01, ZZ-01, ZZ-02]
                """;

        assertThatThrownBy(() -> reader.read("r.yaml", text))
                .isInstanceOf(InvalidRenumbering.class)
                .hasMessage("""
                        r.yaml:2: no scheme 2026_munizipal; did you mean 2026_municipal?
                        r.yaml:4: ZG-01 is carried on by nothing; name it under dropped
                        r.yaml:6: indicator ZG-99 is not in that edition; did you mean ZG-01?
                        r.yaml:4: ZG-02 must be either carried on or dropped
                        r.yaml:4: ZZ-03 must be either carried on or dropped""");
    }
}
