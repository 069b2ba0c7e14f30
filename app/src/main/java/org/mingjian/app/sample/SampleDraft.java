// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;

/**
 * A sample as it is asked for.
 *
 * @param seed absent: made up and kept
 */
record SampleDraft(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String seed,
        @Nullable Long evaluation,
        @Nullable List<String> indicators,
        @Nullable List<String> groups,
        @Nullable List<String> outcomes,
        @Nullable List<String> kinds,
        @Nullable Integer size) {

    static final FeatureWords WORDS = FeatureWords.beside(SampleDraft.class, "problems");

    private static final Set<String> OUTCOMES = Set.of("VIOLATED", "SATISFIED", "PENDING", "NO_EVIDENCE");
    private static final int SIZE_AT_MOST = 2000;

    SampleChoice choice() {
        return SampleChoice.of(indicators, groups, outcomes, kinds);
    }

    /** Null where it is none. */
    SamplePlan.@Nullable Kind asked() {
        for (SamplePlan.Kind one : SamplePlan.Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }

    /** Refuses with every defect named. */
    SampleDraft checked() {
        List<FieldProblem> problems = new ArrayList<>();
        int letters = name == null ? 0 : name.strip().length();
        if (letters < 2 || letters > 80) {
            problems.add(new FieldProblem("/name", WORDS.say("NAME")));
        }
        if (asked() == null) {
            problems.add(new FieldProblem("/kind", WORDS.say("KIND")));
        }
        if (seed != null && seed.length() > 100) {
            problems.add(new FieldProblem("/seed", WORDS.say("SEED")));
        }
        if (asked() == SamplePlan.Kind.FINDING && evaluation == null) {
            problems.add(new FieldProblem("/evaluation", WORDS.say("EVALUATION", "")));
        }
        choice().outcomes().stream()
                .filter(one -> !OUTCOMES.contains(one))
                .forEach(one -> problems.add(new FieldProblem("/outcomes", WORDS.say("OUTCOME", one))));
        if (size == null || size < 1 || size > SIZE_AT_MOST) {
            problems.add(new FieldProblem("/size", WORDS.say("SIZE")));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return this;
    }
}
