// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Incident;
import org.mingjian.rules.facts.IncidentKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.scheme.Parameters;

/** Grave incidents an authority has looked into, with its finding: before that there is a suspicion and no case. */
public final class IncidentCases implements CaseFamily {

    private static final Set<IncidentKind> LEAKS = EnumSet.of(IncidentKind.STATE_SECRET, IncidentKind.PRIVATE_DATA);
    private static final Set<IncidentKind> CONTENT = EnumSet.of(
            IncidentKind.SERIOUS_ERROR,
            IncidentKind.ILLEGAL_CONTENT,
            IncidentKind.TAMPERED,
            IncidentKind.MAJOR_PUBLICITY);

    private final Parameters parameters;

    public IncidentCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<Subject> cases(BureauFacts facts) {
        return Stream.concat(
                asked("VT-01", LEAKS, HarmfulDisclosure::new, facts),
                asked("VT-04", CONTENT, PublicationIncident::new, facts));
    }

    private Stream<Subject> asked(
            String indicator,
            Set<IncidentKind> kinds,
            BiFunction<Incident, LocalDate, Subject> made,
            BureauFacts facts) {
        return parameters.covers(indicator) ? judged(kinds, made, facts) : Stream.empty();
    }

    /** Incidents of these kinds with the authority and the day of its finding. */
    static <T> Stream<T> judged(Set<IncidentKind> kinds, BiFunction<Incident, LocalDate, T> made, BureauFacts facts) {
        return facts.all(Incident.class).stream()
                .filter(incident -> kinds.contains(incident.kind()))
                .filter(incident -> incident.confirmedBy() != null && incident.established() != null)
                .flatMap(incident -> Stream.ofNullable(facts.known(incident.confirmedOn()))
                        .map(confirmedOn -> made.apply(incident, confirmedOn)));
    }

    static List<ShownFact> shown(Incident incident) {
        return new ShownFacts(incident.source())
                .with("kindTitle", Titles.ofCodes("incidents", "kind", List.of(incident.kind())))
                .with("occurredOn", incident.occurredOn())
                .with("summary", incident.summary())
                .with("confirmedBy", incident.confirmedBy())
                .with("confirmedOn", incident.confirmedOn())
                .with("confirmation", incident.confirmation())
                .list();
    }

    static List<Evidence> evidence(Incident incident) {
        return Sources.page(incident.url(), null, incident.source(), "incidents", incident.id());
    }
}
