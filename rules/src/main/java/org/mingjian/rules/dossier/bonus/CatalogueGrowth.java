// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.bonus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * What a bureau began to disclose in a period without having to, 条例第二十二条、第四十四条.
 *
 * @param newEntries catalogue entries added in the period and marked as a new item
 * @param convertedTopics topics of requests it turned into proactive disclosure in the period
 */
public record CatalogueGrowth(
        String period,
        int newEntries,
        int convertedTopics,
        @Nullable String source) implements Subject {

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
                .with("newEntries", newEntries)
                .with("convertedTopics", convertedTopics)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "catalogue-entries", period);
    }
}
