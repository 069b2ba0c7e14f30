// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading one row: a fact without problems, or all its problems and no fact. */
public record FactReading(@Nullable Fact fact, List<FactProblem> problems) {

    public FactReading {
        problems = List.copyOf(problems);
        if ((fact == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a row is either a fact or has problems");
        }
    }

    /** The fact; only for rows known to be good, e.g. of our own cases and fixtures. */
    public Fact orThrow() {
        if (fact == null) {
            throw new IllegalArgumentException(problems.toString());
        }
        return fact;
    }
}
