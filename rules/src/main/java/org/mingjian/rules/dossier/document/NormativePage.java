// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The page of a normative document as it was found, 条例第二十条第（一）项、第二十四条.
 *
 * @param missing columns of the register the page leaves empty: what it must state, and that it can be viewed, found
 *     and downloaded
 * @param countedOn the day of publication, else the day it was first seen; empty: neither is known
 */
public record NormativePage(
        Document document, List<String> missing, @Nullable LocalDate countedOn) implements Subject {

    public NormativePage {
        missing = List.copyOf(missing);
    }

    @Override
    public String key() {
        return document.id();
    }

    public int lacking() {
        return missing.size();
    }

    /** Whether nothing says in which period the page came out: it would be charged again in every one. */
    public boolean undated() {
        return countedOn == null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(document.source())
                .with("title", document.title())
                .withKnown("documentNumber", document.documentNumber())
                .with("publishedOn", document.publishedOn())
                .with("downloadFormats", document.downloadFormats())
                .with("missing", Titles.ofColumns("documents", missing))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.documents(Stream.of(document));
    }
}
