// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.Words;

/**
 * A simulation as asked for.
 *
 * @param evaluation id of the official result; needed for a new one, else left as it is
 * @param name what it is called
 * @param note what it is for
 * @param changes values by place, e.g. {@code {"indicators[YS-03].points": "5.00"}}
 */
record SimulationRequest(
        @Nullable Long evaluation,
        @Nullable String name,
        @Nullable String note,
        @Nullable Map<String, String> changes) {

    static final int NAME = 80;
    static final int NOTE = 2000;
    private static final int CHANGES = 500;

    Map<String, String> given() {
        return changes == null ? Map.of() : changes;
    }

    String named() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    String noted() {
        return Objects.requireNonNullElse(note, "").strip();
    }

    /** @throws Refusal 422 naming all that is missing */
    SimulationRequest checked(Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (named().length() < 2 || named().length() > NAME) {
            problems.add(new FieldProblem("/name", words.of("simulation.name.wrong", NAME)));
        }
        if (noted().length() > NOTE) {
            problems.add(new FieldProblem("/note", words.of("simulation.note.wrong", NOTE)));
        }
        if (given().size() > CHANGES) {
            problems.add(new FieldProblem("/changes", words.of("simulation.changes.many", CHANGES)));
        }
        given().forEach((place, value) -> {
            if (value == null) {
                problems.add(new FieldProblem("/changes/" + place, words.of("simulation.value.missing")));
            }
        });
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return this;
    }
}
