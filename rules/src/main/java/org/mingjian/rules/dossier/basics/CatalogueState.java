// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.CatalogueEntry;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One part of the disclosure catalogue's state, 条例第十二条第三款: the catalogue itself, an entry of it, or a published
 * document that must be listed in it.
 *
 * @param present false for the catalogue only when its register is declared complete and holds none
 * @param ageDays calendar days since the catalogue or an entry of it changed last; empty: not known
 * @param maxAgeDays calendar days allowed; set for the catalogue only
 * @param certain what an entry does not state is certainly not there: the register of entries is declared complete
 * @param missingElements statutory elements an entry does not state: indexNumber, name, summary, createdOn
 * @param unlisted the document's index number is in no entry of a complete register
 */
public record CatalogueState(
        Part part,
        String key,
        boolean present,
        @Nullable Integer ageDays,
        @Nullable Integer maxAgeDays,
        boolean certain,
        List<String> missingElements,
        boolean unlisted,
        @Nullable LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    private static final String CATALOGUES = "disclosure-catalogues";
    private static final String ENTRIES = "catalogue-entries";

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
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    /** No catalogue, by a register declared complete. */
    static CatalogueState none() {
        List<ShownFact> shown = new ShownFacts(null).with("url", null).list();
        List<Evidence> evidence = Sources.row(null, CATALOGUES, "");
        return new CatalogueState(Part.CATALOGUE, "", false, null, null, true, List.of(), false, null, shown, evidence);
    }

    /** @param url empty when only entries are known */
    static CatalogueState catalogue(
            String url, @Nullable LocalDate updatedOn, LocalDate asOf, int maxAgeDays, @Nullable String source) {
        Integer age = updatedOn == null ? null : (int) ChronoUnit.DAYS.between(updatedOn, asOf);
        List<ShownFact> shown = new ShownFacts(source)
                .with("url", url)
                .with("updatedOn", updatedOn)
                .withKnown("ageDays", age)
                .with("maxAgeDays", maxAgeDays)
                .list();
        List<Evidence> evidence = Sources.page(url.isEmpty() ? null : url, null, source, CATALOGUES, url);
        return new CatalogueState(
                Part.CATALOGUE, url, true, age, maxAgeDays, true, List.of(), false, null, shown, evidence);
    }

    static CatalogueState entry(CatalogueEntry entry, boolean certain) {
        List<String> missing = missing(entry);
        String titles = missing.stream()
                .map(element -> Titles.ofColumn(ENTRIES, element))
                .collect(Collectors.joining("、"));
        List<ShownFact> shown = new ShownFacts(entry.source())
                .with("entry", entry.id())
                .with("indexNumber", entry.indexNumber())
                .with("name", entry.name())
                .with("missingElements", missing)
                .with("missingTitles", titles)
                .list();
        List<Evidence> evidence = Sources.row(entry.source(), ENTRIES, entry.id());
        return new CatalogueState(
                Part.ENTRY, entry.id(), true, null, null, certain, missing, false, null, shown, evidence);
    }

    static CatalogueState document(Document document, LocalDate publishedOn, boolean unlisted) {
        List<ShownFact> shown = new ShownFacts(document.source())
                .with("title", document.title())
                .with("indexNumber", document.indexNumber())
                .with("publishedOn", publishedOn)
                .list();
        List<Evidence> evidence = Sources.documents(Stream.of(document));
        return new CatalogueState(
                Part.DOCUMENT,
                document.id(),
                true,
                null,
                null,
                true,
                List.of(),
                unlisted,
                publishedOn,
                shown,
                evidence);
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

    /** Whether the catalogue's last change is known to be too old. */
    public boolean stale() {
        return ageDays != null && maxAgeDays != null && ageDays > maxAgeDays;
    }

    /** Whether nothing says when the catalogue changed last. */
    public boolean undated() {
        return part == Part.CATALOGUE && present && ageDays == null;
    }

    /** Whether an entry does not state all statutory elements. */
    public boolean incomplete() {
        return !missingElements.isEmpty();
    }
}
