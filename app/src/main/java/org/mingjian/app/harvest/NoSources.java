// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;

/** A harvest of bureaus of which nobody has said where to look. */
final class NoSources {

    private static final FeatureWords WORDS = FeatureWords.beside(NoSources.class, "endings");

    private NoSources() {}

    /** Refuses when any wanted bureau, or the whole city, has no source. */
    static void refuse(Set<String> wanted, List<Source> chosen) {
        Set<String> without = new TreeSet<>(wanted);
        without.removeAll(chosen.stream().map(Source::bureau).collect(Collectors.toSet()));
        List<FieldProblem> problems = new ArrayList<>();
        without.forEach(bureau -> problems.add(new FieldProblem("/bureaus", WORDS.say("NO_SOURCES_OF", bureau))));
        if (chosen.isEmpty() && problems.isEmpty()) {
            problems.add(new FieldProblem("/bureaus", WORDS.say("NO_SOURCES")));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
