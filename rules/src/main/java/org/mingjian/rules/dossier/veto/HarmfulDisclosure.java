// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Incident;
import org.mingjian.rules.facts.IncidentKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * State secrets, or business secrets or private data with consequences, let out by publication, as an authority found, 条例第十四条、第十五条.
 *
 * @param countedOn the day of the authority's finding: before it nobody could know
 */
public record HarmfulDisclosure(Incident incident, LocalDate countedOn) implements Subject {

    public IncidentKind kind() {
        return incident.kind();
    }

    /** Whether the authority found that it happened, by the bureau's doing. */
    public boolean established() {
        return Boolean.TRUE.equals(incident.established());
    }

    @Override
    public String key() {
        return incident.id();
    }

    @Override
    public List<ShownFact> shown() {
        return IncidentCases.shown(incident);
    }

    @Override
    public List<Evidence> evidence() {
        return IncidentCases.evidence(incident);
    }
}
