// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.scheme.Parameters;

/** Formal documents of the register that the bureau issued itself, each with its disclosure attribute. */
public final class AttributeCases implements CaseFamily {

    private static final String INDICATOR = "GF-01";
    private static final String REGISTER = "documents";

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
        return OwnDocuments.formal(facts)
                .filter(document -> registered(document) || facts.complete(REGISTER))
                .flatMap(document -> Stream.ofNullable(OwnDocuments.madeOn(document, facts))
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
}
