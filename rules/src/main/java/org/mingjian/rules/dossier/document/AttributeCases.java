// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.scheme.Parameters;

/** Formal documents of the register that the bureau issued itself, each with its disclosure attribute. */
public final class AttributeCases implements CaseFamily {

    private static final String INDICATOR = "GF-01";
    private static final String REGISTER = "documents";
    private static final Set<DocumentKind> FORMAL =
            EnumSet.of(DocumentKind.POLICY, DocumentKind.NORMATIVE, DocumentKind.OFFICIAL);

    private final Parameters parameters;

    public AttributeCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<AttributeRecord> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<String> words = parameters.codes(INDICATOR, "publicWords");
        return facts.all(Document.class).stream()
                .filter(document -> FORMAL.contains(document.kind()) && own(document, facts.bureau()))
                .filter(document -> registered(document) || facts.complete(REGISTER))
                .flatMap(document -> Stream.ofNullable(madeOn(document, facts))
                        .map(on -> AttributeRecord.of(document, words, on, facts)));
    }

    /**
     * Whether the row comes from the bureau's own register, not from its page alone: a page tells neither when the attribute
     * was fixed nor when the document was signed, and would be asked for it for ever.
     */
    private static boolean registered(Document document) {
        return Stream.of(
                        document.attributeSetOn(),
                        document.signedOn(),
                        document.submittedOn(),
                        document.draftDepartment())
                .anyMatch(Objects::nonNull);
    }

    /** The attribute of a document passed on is fixed by who made it. */
    private static boolean own(Document document, Bureau bureau) {
        String issuer = document.issuer();
        Stream<@Nullable String> names =
                Stream.concat(Stream.of(bureau.name(), bureau.shortName()), bureau.formerNames().stream());
        return issuer == null
                || names.filter(Objects::nonNull).anyMatch(name -> issuer.contains(name) || name.contains(issuer));
    }

    private static @Nullable LocalDate madeOn(Document document, BureauFacts facts) {
        return Stream.of(document.signedOn(), document.writtenOn(), document.publishedOn())
                .map(facts::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
