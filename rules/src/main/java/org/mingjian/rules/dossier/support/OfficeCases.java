// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.DisclosureOffice;
import org.mingjian.rules.scheme.Parameters;

/** The office that does the bureau's disclosure work; of several the best staffed one. */
public final class OfficeCases implements CaseFamily {

    private static final String INDICATOR = "BZ-02";

    private final Parameters parameters;

    public OfficeCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<OfficeStanding> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        int minStaff = parameters.whole(INDICATOR, "minStaff");
        Optional<OfficeStanding> office = facts.all(DisclosureOffice.class).stream()
                .max(Comparator.comparing(
                                DisclosureOffice::staffCount, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(DisclosureOffice::officeName))
                .map(found -> OfficeStanding.of(found, minStaff, facts));
        boolean none = office.isEmpty() && facts.complete("disclosure-offices");
        return none ? Stream.of(OfficeStanding.none()) : office.stream();
    }
}
