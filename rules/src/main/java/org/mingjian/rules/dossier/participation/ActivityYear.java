// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ActivityKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A bureau's activities of one kind in a year up to the end of the period.
 *
 * @param held activities so far
 * @param recorded of them with a public record and a word on what became of the opinions
 * @param required the year's number in proportion to the months that are over, rounded down
 * @param certain nothing more was held: the register is declared complete since New Year
 */
public record ActivityYear(
        int year,
        ActivityKind kind,
        int held,
        int recorded,
        int required,
        boolean certain,
        List<String> topics,
        @Nullable String source)
        implements Subject {

    public ActivityYear {
        topics = List.copyOf(topics);
    }

    public boolean tooFew() {
        return certain && held < required;
    }

    public boolean unknown() {
        return !certain && held < required;
    }

    public boolean unrecorded() {
        return held > 0 && recorded == 0;
    }

    @Override
    public String key() {
        return year + "/" + kind;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("year", year)
                .with("kind", kind)
                .with("kindTitle", Titles.ofCodes("activities", "kind", List.of(kind)))
                .with("held", held)
                .with("recorded", recorded)
                .with("required", required)
                .withKnown("topics", topics.isEmpty() ? null : topics)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "activities", key());
    }
}
