// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ConsultationForm;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * In how many forms opinions were heard in the consultations that ended in a period, 国令713号第十四条第二款.
 *
 * @param consultations how many ended in the period, at least one
 * @param forms the different forms, in the order of the code list
 * @param lacking forms fewer than asked for; 0 where enough
 * @param certain every consultation names its forms
 */
public record ConsultationForms(
        String period,
        int consultations,
        List<ConsultationForm> forms,
        int lacking,
        boolean certain,
        List<Evidence> evidence,
        @Nullable String source)
        implements Subject {

    public ConsultationForms {
        forms = List.copyOf(forms);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return period;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("consultations", consultations)
                .with("forms", forms)
                .with("formTitles", Titles.ofCodes("consultations", "forms", forms))
                .with("formCount", forms.size())
                .list();
    }
}
