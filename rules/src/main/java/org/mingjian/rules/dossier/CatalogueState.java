// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.CatalogueEntry;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One part of the disclosure catalogue's state, 条例第十二条第三款: the catalogue itself, an entry of it, or a published
 * document that must be listed in it.
 *
 * @param name of the entry, title of the document, address of the catalogue
 * @param present false for the catalogue only when its register is declared complete and holds none
 * @param indexNumber of the entry or document
 * @param certain whether what an entry does not state is certainly not there: its register is declared complete
 * @param updatedOn last known change of the catalogue or of an entry
 * @param ageDays calendar days since then; empty: not known
 * @param missingElements statutory elements an entry does not state: indexNumber, name, summary, createdOn
 * @param unlisted whether the document's index number is in no entry of a complete register
 */
public record CatalogueState(
        Part part,
        String key,
        String name,
        @Nullable String indexNumber,
        boolean present,
        boolean certain,
        @Nullable LocalDate updatedOn,
        @Nullable Integer ageDays,
        List<String> missingElements,
        boolean unlisted,
        @Nullable LocalDate countedOn,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    /** What of the catalogue is looked at. */
    public enum Part {
        /** 目录. */
        CATALOGUE,
        /** 条目. */
        ENTRY,
        /** 已公开的信息. */
        DOCUMENT
    }

    public CatalogueState {
        missingElements = List.copyOf(missingElements);
    }

    static CatalogueState catalogue(
            String url, boolean present, @Nullable LocalDate updatedOn, LocalDate asOf, @Nullable String source) {
        Integer age = updatedOn == null ? null : (int) ChronoUnit.DAYS.between(updatedOn, asOf);
        String address = url.isEmpty() ? null : url;
        return new CatalogueState(
                Part.CATALOGUE, url, url, null, present, true, updatedOn, age, List.of(), false, null, address, source);
    }

    static CatalogueState entry(CatalogueEntry entry, boolean certain) {
        String name = entry.name() == null ? entry.id() : entry.name();
        return new CatalogueState(
                Part.ENTRY,
                entry.id(),
                name,
                entry.indexNumber(),
                true,
                certain,
                null,
                null,
                missing(entry),
                false,
                null,
                null,
                entry.source());
    }

    static CatalogueState document(Document document, LocalDate publishedOn, boolean unlisted) {
        return new CatalogueState(
                Part.DOCUMENT,
                document.id(),
                document.title(),
                document.indexNumber(),
                true,
                true,
                null,
                null,
                List.of(),
                unlisted,
                publishedOn,
                document.url(),
                document.source());
    }

    private static List<String> missing(CatalogueEntry entry) {
        return Stream.of(
                        entry.indexNumber() == null ? "indexNumber" : "",
                        entry.name() == null ? "name" : "",
                        entry.summary() == null ? "summary" : "",
                        entry.createdOn() == null ? "createdOn" : "")
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** Whether this is about the catalogue itself. */
    public boolean aboutCatalogue() {
        return part == Part.CATALOGUE;
    }

    /** Whether an entry does not state all statutory elements. */
    public boolean incomplete() {
        return !missingElements.isEmpty();
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source).with("name", name);
        if (aboutCatalogue()) {
            shown.with("updatedOn", updatedOn).withKnown("ageDays", ageDays);
        } else if (part == Part.ENTRY) {
            shown.with("indexNumber", indexNumber)
                    .with("missingElements", missingElements)
                    .with("missingTitles", titles());
        } else {
            shown.with("indexNumber", indexNumber).with("publishedOn", countedOn);
        }
        return shown.list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, register(), key);
    }

    private String titles() {
        return missingElements.stream()
                .map(element -> Titles.ofColumn("catalogue-entries", element))
                .collect(Collectors.joining("、"));
    }

    private String register() {
        return switch (part) {
            case CATALOGUE -> "disclosure-catalogues";
            case ENTRY -> "catalogue-entries";
            case DOCUMENT -> "documents";
        };
    }
}
