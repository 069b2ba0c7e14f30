// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/** Documents a bureau made itself: what another organ made is that organ's duty, also where the bureau passes it on. */
final class OwnDocuments {

    private static final Set<DocumentKind> FORMAL =
            EnumSet.of(DocumentKind.POLICY, DocumentKind.NORMATIVE, DocumentKind.OFFICIAL);

    private OwnDocuments() {}

    /** Policies, normative and official documents (公文). */
    static Stream<Document> formal(BureauFacts facts) {
        return facts.all(Document.class).stream()
                .filter(document -> FORMAL.contains(document.kind()) && own(document, facts.bureau()));
    }

    /** The same, and drafts the bureau made for its government, whoever issues them. */
    static Stream<Document> drafted(BureauFacts facts) {
        return facts.all(Document.class).stream()
                .filter(document -> FORMAL.contains(document.kind()))
                .filter(document ->
                        Boolean.TRUE.equals(document.onBehalfOfGovernment()) || own(document, facts.bureau()));
    }

    static Stream<Document> normative(BureauFacts facts) {
        return formal(facts).filter(document -> document.kind() == DocumentKind.NORMATIVE);
    }

    /** The day it was signed, else written, else published; empty where none is known. */
    static @Nullable LocalDate madeOn(Document document, BureauFacts facts) {
        return Stream.of(document.signedOn(), document.writtenOn(), document.publishedOn())
                .map(facts::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean own(Document document, Bureau bureau) {
        String issuer = document.issuer();
        Stream<@Nullable String> names =
                Stream.concat(Stream.of(bureau.name(), bureau.shortName()), bureau.formerNames().stream());
        return issuer == null
                || names.filter(Objects::nonNull).anyMatch(name -> issuer.contains(name) || name.contains(issuer));
    }
}
