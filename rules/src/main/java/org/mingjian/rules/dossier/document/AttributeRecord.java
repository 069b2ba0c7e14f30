// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A formal document of the bureau and when its disclosure attribute was fixed, 国办发〔2016〕80号.
 *
 * @param setLate the attribute was fixed after signing
 * @param noteContradicts marked for proactive disclosure, but its printed note says nothing of publication
 */
public record AttributeRecord(
        Document document,
        @Nullable LocalDate attributeSetOn,
        @Nullable LocalDate signedOn,
        boolean setLate,
        boolean noteContradicts,
        @Nullable LocalDate countedOn)
        implements Subject {

    static AttributeRecord of(Document document, List<String> publicWords, LocalDate countedOn, BureauFacts facts) {
        LocalDate set = facts.known(document.attributeSetOn());
        LocalDate signed = facts.known(document.signedOn());
        String note = document.printedNote();
        boolean contradicts = document.attribute() == DisclosureAttribute.PROACTIVE
                && note != null
                && publicWords.stream().noneMatch(note::contains);
        boolean later =
                signed != null && (facts.isLater(document.attributeSetOn()) || set != null && set.isAfter(signed));
        return new AttributeRecord(document, set, signed, later, contradicts, countedOn);
    }

    @Override
    public String key() {
        return document.id();
    }

    /** Whether the facts hold no attribute: a person must look at the file. */
    public boolean unrecorded() {
        return document.attribute() == null;
    }

    /** Whether there is an attribute, but nothing says whether it was fixed in time. */
    public boolean undated() {
        return !unrecorded() && !setLate && (attributeSetOn == null || signedOn == null);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(document.source())
                .with("title", document.title())
                .withKnown("documentNumber", document.documentNumber())
                .with("attribute", document.attribute())
                .with("attributeSetOn", attributeSetOn)
                .with("signedOn", signedOn)
                .with("printedNote", document.printedNote())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.documents(Stream.of(document));
    }
}
