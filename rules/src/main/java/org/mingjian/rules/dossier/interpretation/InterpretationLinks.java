// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Addresses;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * An interpreted policy and whether document and interpretation lead to each other, 国办发〔2017〕47号. One link in each
 * direction is enough. A page whose links nobody listed says nothing.
 *
 * @param toInterpretation the document's page leads to an interpretation
 * @param toDocument an interpretation's page leads to the document
 */
public record InterpretationLinks(
        String key,
        Fulfilment toInterpretation,
        Fulfilment toDocument,
        @Nullable LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    public InterpretationLinks {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static InterpretationLinks of(PolicyMatch match, BureauFacts facts) {
        Document policy = match.policy();
        List<Document> interpretations = match.interpretations();
        Fulfilment there = Fulfilment.any(interpretations.stream().map(each -> leads(policy, each)));
        Fulfilment back = Fulfilment.any(interpretations.stream().map(each -> leads(each, policy)));
        return new InterpretationLinks(
                policy.id(),
                there,
                back,
                match.countedOn(facts),
                match.shown(facts)
                        .with("toInterpretation", there)
                        .with("toDocument", back)
                        .list(),
                match.evidence());
    }

    private static Fulfilment leads(Document from, Document to) {
        if (from.links().isEmpty()) {
            return Fulfilment.UNKNOWN;
        }
        String address = Addresses.plain(to.url());
        boolean linked = from.links().stream()
                .anyMatch(link -> link.equals(to.id())
                        || !address.isEmpty() && Addresses.plain(link).equals(address));
        return !linked && address.isEmpty() ? Fulfilment.UNKNOWN : Fulfilment.of(linked);
    }

    public boolean interpretationUnlinked() {
        return toInterpretation == Fulfilment.BROKEN;
    }

    public boolean documentUnlinked() {
        return toDocument == Fulfilment.BROKEN;
    }

    /** Whether one direction at least is not known. */
    public boolean unknown() {
        return toInterpretation == Fulfilment.UNKNOWN || toDocument == Fulfilment.UNKNOWN;
    }
}
