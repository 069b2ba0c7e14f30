// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.facts.Consultation;
import org.mingjian.rules.facts.ConsultationForm;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;

/** The forms in which a period's consultations heard opinions. */
public final class ConsultationCases implements CaseFamily {

    private static final String INDICATOR = "CY-02";

    private final Parameters parameters;

    public ConsultationCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ConsultationForms> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        PeriodDates period = facts.question().period();
        List<Consultation> ended = facts.all(Consultation.class).stream()
                .filter(each -> Stream.ofNullable(facts.known(each.closedOn())).anyMatch(period::contains))
                .toList();
        if (ended.isEmpty()) {
            return Stream.empty();
        }
        List<ConsultationForm> forms = ended.stream()
                .flatMap(each -> each.forms().stream())
                .distinct()
                .sorted()
                .toList();
        return Stream.of(new ConsultationForms(
                period.period(),
                ended.size(),
                forms,
                Math.max(0, parameters.whole(INDICATOR, "minForms") - forms.size()),
                ended.stream().noneMatch(each -> each.forms().isEmpty()),
                ended.stream()
                        .flatMap(each ->
                                Sources.page(each.url(), null, each.source(), "consultations", each.id()).stream())
                        .toList(),
                ended.stream()
                        .map(Consultation::source)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)));
    }
}
