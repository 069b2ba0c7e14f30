// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.bonus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.CatalogueEntry;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;

/** Voluntary widening of disclosure; nothing to ask where nothing was widened. */
public final class GrowthCases implements CaseFamily {

    private static final String INDICATOR = "JF-03";

    private final Parameters parameters;

    public GrowthCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<CatalogueGrowth> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        PeriodDates period = facts.question().period();
        List<CatalogueEntry> added = facts.all(CatalogueEntry.class).stream()
                .filter(entry -> Boolean.TRUE.equals(entry.newItem()))
                .filter(entry -> within(facts.known(entry.addedOn()), period))
                .toList();
        List<Document> converted = facts.all(Document.class).stream()
                .filter(document -> document.convertedTopic() != null)
                .filter(document -> within(facts.known(document.publishedOn()), period))
                .toList();
        if (added.isEmpty() && converted.isEmpty()) {
            return Stream.empty();
        }
        String source = Stream.concat(
                        added.stream().map(CatalogueEntry::source),
                        converted.stream().map(Document::source))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int topics = (int)
                converted.stream().map(Document::convertedTopic).distinct().count();
        return Stream.of(new CatalogueGrowth(period.period(), added.size(), topics, source));
    }

    private static boolean within(@Nullable LocalDate day, PeriodDates period) {
        return day != null && period.contains(day);
    }
}
