// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.List;
import java.util.stream.Collectors;

/** A draft edition that is refused whole; lists all that is wrong with it, each at its place. */
public final class InvalidDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DraftProblem> problems;

    public InvalidDraft(List<DraftProblem> problems) {
        super(problems.stream().map(DraftProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<DraftProblem> problems() {
        return problems;
    }
}
