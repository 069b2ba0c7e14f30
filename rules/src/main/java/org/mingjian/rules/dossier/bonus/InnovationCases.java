// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.bonus;

import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Innovation;
import org.mingjian.rules.scheme.Parameters;

/** New forms of disclosure; one without an address nobody can look at is not proposed. */
public final class InnovationCases implements CaseFamily {

    private static final String INDICATOR = "JF-02";

    private final Parameters parameters;

    public InnovationCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<InnovationCredit> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(Innovation.class).stream()
                .filter(innovation -> innovation.url() != null)
                .map(InnovationCredit::new);
    }
}
