// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import org.mingjian.rules.facts.Fact;

/** A version of a fact with the number of its row, under which it stays the same for ever but for its source. */
public record NumberedFact(long number, Fact fact) {

    public static List<Fact> facts(List<NumberedFact> numbered) {
        return numbered.stream().map(NumberedFact::fact).toList();
    }
}
