// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.scheme.Parameters;

/** Normative documents whose page somebody looked at: on others an empty column does not mean an empty page. */
public final class NormativeCases implements CaseFamily {

    private static final String INDICATOR = "GF-03";

    private final Parameters parameters;

    public NormativeCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<NormativePage> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<String> formats = parameters.codes(INDICATOR, "downloadFormats");
        return OwnDocuments.normative(facts)
                .filter(document -> document.viewable() != null)
                .flatMap(document -> page(document, formats, facts));
    }

    private static Stream<NormativePage> page(Document document, List<String> formats, BureauFacts facts) {
        LocalDate publishedOn = facts.known(document.publishedOn());
        LocalDate countedOn = publishedOn == null ? facts.known(document.firstSeenOn()) : publishedOn;
        if (countedOn == null && facts.isLater(document.publishedOn())) {
            return Stream.empty();
        }
        return Stream.of(new NormativePage(document, missing(document, formats), countedOn));
    }

    private static List<String> missing(Document document, List<String> formats) {
        List<String> missing = new ArrayList<>();
        missing(missing, "documentNumber", document.documentNumber() == null);
        missing(missing, "issuer", document.issuer() == null);
        missing(missing, "indexNumber", document.indexNumber() == null);
        missing(missing, "topic", document.topic() == null);
        missing(missing, "writtenOn", document.writtenOn() == null);
        missing(missing, "publishedOn", document.publishedOn() == null);
        missing(missing, "validity", document.validity() == null);
        missing(missing, "viewable", Boolean.FALSE.equals(document.viewable()));
        missing(missing, "searchable", Boolean.FALSE.equals(document.searchable()));
        boolean download = document.downloadFormats().stream()
                .map(format -> format.toUpperCase(Locale.ROOT))
                .anyMatch(formats::contains);
        missing(missing, "downloadFormats", !download);
        return missing;
    }

    private static void missing(List<String> missing, String column, boolean absent) {
        if (absent) {
            missing.add(column);
        }
    }
}
