// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.CatalogueEntry;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.DisclosureCatalogue;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.scheme.Parameters;

/** The catalogue, its entries, and the published documents that must be found in it. */
public final class CatalogueCases implements CaseFamily {

    private static final String INDICATOR = "JC-03";
    private static final String CATALOGUES = "disclosure-catalogues";
    private static final String ENTRIES = "catalogue-entries";

    private final Parameters parameters;

    public CatalogueCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<CatalogueState> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<CatalogueEntry> entries = facts.all(CatalogueEntry.class).stream()
                .filter(entry -> !facts.isLater(entry.addedOn()))
                .toList();
        Optional<DisclosureCatalogue> catalogue = inForce(facts);
        if (catalogue.isEmpty() && entries.isEmpty()) {
            return facts.complete(CATALOGUES) ? Stream.of(CatalogueState.none()) : Stream.empty();
        }
        boolean certain = facts.complete(ENTRIES);
        Stream<CatalogueState> parts = entries.stream().map(entry -> CatalogueState.entry(entry, certain));
        Stream<CatalogueState> documents = certain ? documents(entries, facts) : Stream.empty();
        return Stream.of(Stream.of(whole(catalogue, entries, facts)), parts, documents)
                .flatMap(part -> part);
    }

    private static Optional<DisclosureCatalogue> inForce(BureauFacts facts) {
        return facts.all(DisclosureCatalogue.class).stream()
                .max(Comparator.<DisclosureCatalogue, @Nullable LocalDate>comparing(
                                catalogue -> facts.known(catalogue.updatedOn()),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(DisclosureCatalogue::url));
    }

    private CatalogueState whole(
            Optional<DisclosureCatalogue> catalogue, List<CatalogueEntry> entries, BureauFacts facts) {
        Stream<@Nullable LocalDate> updates = Stream.concat(
                catalogue.stream().map(DisclosureCatalogue::updatedOn),
                entries.stream().map(CatalogueEntry::addedOn));
        LocalDate updatedOn = updates.map(facts::known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String url = catalogue.map(DisclosureCatalogue::url).orElse("");
        String source = catalogue.map(DisclosureCatalogue::source).orElse(null);
        return CatalogueState.catalogue(
                url, updatedOn, facts.asOf(), parameters.whole(INDICATOR, "maxAgeDays"), source);
    }

    private static Stream<CatalogueState> documents(List<CatalogueEntry> entries, BureauFacts facts) {
        Set<String> listed = entries.stream()
                .map(CatalogueEntry::indexNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return facts.all(Document.class).stream()
                .filter(document -> document.indexNumber() != null && proactive(document))
                .flatMap(document -> Stream.ofNullable(facts.known(document.publishedOn()))
                        .map(on -> CatalogueState.document(document, on, !listed.contains(document.indexNumber()))));
    }

    private static boolean proactive(Document document) {
        return document.attribute() == null || document.attribute() == DisclosureAttribute.PROACTIVE;
    }
}
