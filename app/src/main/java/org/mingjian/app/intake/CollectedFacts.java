// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.FactProblem;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.RejectedFact;
import org.mingjian.rules.facts.Spelling;

/** Facts as they are read, each with the row it came from, so that a problem between facts names its rows. */
final class CollectedFacts {

    private record Position(String file, int row) {}

    private final Map<Fact, Position> facts = new IdentityHashMap<>();
    private final List<IntakeProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int rows;

    void add(IntakeProblem problem) {
        problems.add(problem);
    }

    void note(String note) {
        notes.add(note);
    }

    /** Reads a row on into a fact. */
    void add(String file, FactTypeDescription type, RawRow row, Spelling spelling) {
        rows++;
        RowFact read = RowFact.of(file, type, row, spelling);
        problems.addAll(read.problems());
        Fact fact = read.fact();
        if (fact != null) {
            facts.put(fact, new Position(file, row.line()));
        }
    }

    void add(String file, int row, FactProblem problem) {
        problems.add(IntakeProblem.of(file, row, problem));
    }

    FolderReading settle() {
        FactBase base = FactBase.of(facts.keySet());
        for (RejectedFact rejected : base.rejected()) {
            Position position = Objects.requireNonNull(facts.get(rejected.fact()));
            add(position.file(), position.row(), rejected.problem());
        }
        problems.sort(Comparator.comparing(IntakeProblem::file)
                .thenComparing(IntakeProblem::row)
                .thenComparing(IntakeProblem::column)
                .thenComparing(IntakeProblem::code));
        return new FolderReading(base, new IntakeReport(rows, problems, notes));
    }
}
