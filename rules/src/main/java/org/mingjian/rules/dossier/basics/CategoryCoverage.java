// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.StatutoryCategory;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A category of information a bureau must publish, and whether it did, 条例第二十条、第二十一条.
 *
 * @param key the column it stands in where it has one of its own, so that the column is deducted once; else the category
 * @param covered whether anything of the category is published
 * @param lastPublishedOn newest day of publication; empty: none, or not known
 * @param ageDays calendar days from that day to the check, or to the evaluation date; empty: not known
 * @param maxAgeDays calendar days it may be old; empty: the category is not judged by age
 */
public record CategoryCoverage(
        String key,
        StatutoryCategory category,
        Fulfilment covered,
        @Nullable LocalDate lastPublishedOn,
        @Nullable LocalDate checkedOn,
        @Nullable Integer ageDays,
        @Nullable Integer maxAgeDays,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public boolean missing() {
        return covered == Fulfilment.BROKEN;
    }

    public boolean unknown() {
        return covered == Fulfilment.UNKNOWN;
    }

    public boolean stale() {
        return ageDays != null && maxAgeDays != null && ageDays > maxAgeDays;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("category", category)
                .with("categoryTitle", Titles.ofCodes("statutory-duties", "category", List.of(category)))
                .with("lastPublishedOn", lastPublishedOn)
                .with("checkedOn", checkedOn)
                .withKnown("ageDays", ageDays)
                .withKnown("maxAgeDays", maxAgeDays)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "statutory-duties", category.name());
    }
}
