// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.bonus;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.PracticeAdoption;
import org.mingjian.rules.scheme.Parameters;

/** Practices spread by higher administrations; what a society or a medium awarded is none. */
public final class PracticeCases implements CaseFamily {

    private static final String INDICATOR = "JF-01";

    /** The highest level first reached: a later or a lower adoption adds nothing. */
    private static final Comparator<PracticeAdoption> BY_WEIGHT = Comparator.comparing(PracticeAdoption::level)
            .thenComparing(PracticeAdoption::adoptedOn, Comparator.reverseOrder())
            .thenComparing(PracticeAdoption::documentNumber, Comparator.reverseOrder());

    private final Parameters parameters;

    public PracticeCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<PracticeCredit> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, PracticeAdoption> highest = facts.all(PracticeAdoption.class).stream()
                .filter(adoption -> !Boolean.FALSE.equals(adoption.byAdministration()))
                .collect(Collectors.toMap(
                        PracticeAdoption::practice,
                        Function.identity(),
                        BinaryOperator.maxBy(BY_WEIGHT),
                        TreeMap::new));
        return highest.values().stream().map(PracticeCredit::new);
    }
}
