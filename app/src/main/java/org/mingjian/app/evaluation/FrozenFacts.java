// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.Objects;
import org.mingjian.app.intake.fact.NumberedFact;
import org.mingjian.rules.facts.FactBase;

/**
 * What an evaluation looked at of one bureau.
 *
 * @param numbers of the rows of its facts
 * @param sources of each at that moment; empty text for none
 * @param digest over contents and sources
 */
record FrozenFacts(String bureau, List<Long> numbers, List<String> sources, String digest) {

    static FrozenFacts of(String bureau, List<NumberedFact> facts) {
        return new FrozenFacts(
                bureau,
                facts.stream().map(NumberedFact::number).toList(),
                facts.stream()
                        .map(one -> Objects.requireNonNullElse(one.fact().source(), ""))
                        .toList(),
                FactBase.of(NumberedFact.facts(facts)).digest(bureau));
    }
}
