// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.rules.facts.CatalogueEntry;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.DisclosureCatalogue;
import org.mingjian.rules.facts.Document;

/** JC-03 and JF-03: the catalogue, its entries, and how it grows. */
final class Catalogues {

    private Catalogues() {}

    static void upkeep(Docket docket, Notebook notes) {
        Optional<DisclosureCatalogue> catalogue = catalogue(docket);
        if (catalogue.isEmpty() && entries(docket).isEmpty()) {
            if (docket.complete("disclosure-catalogues")) {
                notes.violated("CATALOGUE_MISSING", "");
            }
            return;
        }
        age(docket, notes, catalogue);
        boolean complete = docket.complete("catalogue-entries");
        for (CatalogueEntry entry : entries(docket)) {
            notes.ask();
            boolean whole = Stream.of(entry.indexNumber(), entry.name(), entry.summary(), entry.createdOn())
                    .allMatch(Objects::nonNull);
            if (!whole && complete) {
                notes.violated("ENTRY_INCOMPLETE", entry.id());
            } else if (!whole) {
                notes.pending("ENTRY_UNCERTAIN", entry.id());
            }
        }
        if (complete) {
            listed(docket, notes);
        }
    }

    private static Optional<DisclosureCatalogue> catalogue(Docket docket) {
        return docket.all(DisclosureCatalogue.class).stream()
                .max(Comparator.comparing((DisclosureCatalogue each) ->
                                docket.past(each.updatedOn()) ? each.updatedOn() : LocalDate.MIN)
                        .thenComparing(DisclosureCatalogue::url));
    }

    /** Entries without a row of the catalogue itself show that there is one. */
    private static void age(Docket docket, Notebook notes, Optional<DisclosureCatalogue> found) {
        notes.ask();
        String url = found.map(DisclosureCatalogue::url).orElse("");
        Optional<LocalDate> updated = Stream.concat(
                        found.stream().map(DisclosureCatalogue::updatedOn),
                        entries(docket).stream().map(CatalogueEntry::addedOn))
                .filter(docket::past)
                .max(Comparator.naturalOrder());
        if (updated.isEmpty()) {
            notes.pending("UPDATED_ON_UNKNOWN", url);
        } else if (ChronoUnit.DAYS.between(updated.get(), docket.asOf()) > docket.whole("JC-03", "maxAgeDays")) {
            notes.violated("CATALOGUE_STALE", url);
        }
    }

    private static void listed(Docket docket, Notebook notes) {
        Set<String> indexed = entries(docket).stream()
                .map(CatalogueEntry::indexNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Document document : docket.all(Document.class)) {
            boolean proactive = document.attribute() == null || document.attribute() == DisclosureAttribute.PROACTIVE;
            if (document.publishedOn() == null
                    || !docket.counts(document.publishedOn())
                    || document.indexNumber() == null
                    || !proactive) {
                continue;
            }
            notes.ask();
            if (!indexed.contains(document.indexNumber())) {
                notes.violated("DOCUMENT_NOT_LISTED", document.id());
            }
        }
    }

    static void growth(Docket docket, Notebook notes) {
        long added = entries(docket).stream()
                .filter(entry -> Boolean.TRUE.equals(entry.newItem()))
                .filter(entry -> entry.addedOn() != null && docket.counts(entry.addedOn()))
                .count();
        if (added >= docket.whole("JF-03", "minNewEntries")) {
            notes.earned("ENTRIES_ADDED", docket.period().period());
        }
        long topics = docket.all(Document.class).stream()
                .filter(document -> document.publishedOn() != null && docket.counts(document.publishedOn()))
                .map(Document::convertedTopic)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (topics >= docket.whole("JF-03", "minConvertedTopics")) {
            notes.earned("TOPICS_CONVERTED", docket.period().period());
        }
    }

    /** Entries that were in the catalogue on the day of the evaluation. */
    private static List<CatalogueEntry> entries(Docket docket) {
        return docket.all(CatalogueEntry.class).stream()
                .filter(entry -> entry.addedOn() == null || docket.past(entry.addedOn()))
                .toList();
    }
}
