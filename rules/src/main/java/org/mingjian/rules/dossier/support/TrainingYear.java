// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A bureau's trainings of the year up to the end of the period, 条例第四十八条.
 *
 * @param held trainings so far
 * @param required the year's number in proportion to the months that are over, rounded down
 * @param yearComplete the period ends the year
 * @param liaisonTrained liaison staff were among the trained, or all staff
 */
public record TrainingYear(
        int year,
        int held,
        int required,
        boolean yearComplete,
        boolean liaisonTrained,
        List<String> topics,
        @Nullable String source)
        implements Subject {

    public TrainingYear {
        topics = List.copyOf(topics);
    }

    public boolean tooFew() {
        return held < required;
    }

    public int lacking() {
        return required - held;
    }

    @Override
    public String key() {
        return String.valueOf(year);
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("year", year)
                .with("held", held)
                .with("required", required)
                .with("liaisonTrained", liaisonTrained)
                .withKnown("topics", topics.isEmpty() ? null : topics)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "trainings", key());
    }
}
