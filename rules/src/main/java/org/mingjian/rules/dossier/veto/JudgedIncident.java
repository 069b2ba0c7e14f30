// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.util.List;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Incident;
import org.mingjian.rules.facts.IncidentKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/** An incident with the finding of the authority that looked into it. */
public sealed interface JudgedIncident extends Subject permits HarmfulDisclosure, PublicationIncident {

    Incident incident();

    default IncidentKind kind() {
        return incident().kind();
    }

    /** Whether the authority found that it happened, by the bureau's doing. */
    default boolean established() {
        return Boolean.TRUE.equals(incident().established());
    }

    @Override
    default String key() {
        return incident().id();
    }

    @Override
    default List<ShownFact> shown() {
        return IncidentCases.shown(incident());
    }

    @Override
    default List<Evidence> evidence() {
        return IncidentCases.evidence(incident());
    }
}
