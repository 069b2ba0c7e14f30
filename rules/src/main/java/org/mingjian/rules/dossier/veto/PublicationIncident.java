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
 * A grave error, unlawful content, a defaced page or a storm of criticism, as an authority found, 国办秘函〔2019〕19号 单项否决.
 *
 * @param countedOn the day of the authority's finding: before it nobody could know
 */
public record PublicationIncident(Incident incident, LocalDate countedOn) implements Subject {

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
