// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.scheme.Parameters;

/** Documents the bureau made and would not publish, and drafts it made for its government. */
public final class WithholdingCases implements CaseFamily {

    private static final String INDICATOR = "GF-02";

    private final Parameters parameters;

    public WithholdingCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<WithholdingRecord> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<String> reasoned = parameters.codes(INDICATOR, "reasonedAttributes");
        List<String> articles = parameters.codes(INDICATOR, "lawfulArticles");
        return OwnDocuments.drafted(facts).flatMap(document -> {
            LocalDate madeOn = OwnDocuments.madeOn(document, facts);
            DisclosureAttribute attribute = attribute(document);
            boolean needsReason = attribute != null && reasoned.contains(attribute.name());
            boolean forGovernment = Boolean.TRUE.equals(document.onBehalfOfGovernment());
            return madeOn == null || !needsReason && !forGovernment
                    ? Stream.empty()
                    : Stream.of(WithholdingRecord.of(document, attribute, needsReason, articles, madeOn, facts));
        });
    }

    private static @Nullable DisclosureAttribute attribute(Document document) {
        return document.attribute() == null ? document.proposedAttribute() : document.attribute();
    }
}
