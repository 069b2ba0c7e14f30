// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A document not meant for publication, or drafted for the government: its reason, the article it rests on and the look
 * of the disclosure office before it was submitted, 国办发〔2016〕80号, 条例第十四条至第十六条.
 *
 * @param attribute fixed, else proposed; empty: neither is recorded
 * @param decidedOn the day its attribute had to be settled: submission, else signing; empty: not known
 * @param reviewedLate a policy to be withheld went to the disclosure office only after that day
 * @param halfReasoned a reason without an article, or an article without a reason
 * @param unlawfulBasis reason and article are given, but none of the articles that allow withholding
 * @param unrecorded columns of the register that would answer the question and are empty
 */
public record WithholdingRecord(
        Document document,
        @Nullable DisclosureAttribute attribute,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate officeReviewedOn,
        boolean reviewedLate,
        boolean halfReasoned,
        boolean unlawfulBasis,
        List<String> unrecorded,
        LocalDate countedOn)
        implements Subject {

    public WithholdingRecord {
        unrecorded = List.copyOf(unrecorded);
    }

    static WithholdingRecord of(
            Document document,
            @Nullable DisclosureAttribute attribute,
            boolean needsReason,
            List<String> articles,
            LocalDate countedOn,
            BureauFacts facts) {
        LocalDate submitted = facts.known(document.submittedOn());
        LocalDate decided = submitted == null ? facts.known(document.signedOn()) : submitted;
        LocalDate reviewed = facts.known(document.officeReviewedOn());
        boolean asked = policy(document) && attribute == DisclosureAttribute.WITHHELD;
        boolean late = asked
                && decided != null
                && (facts.isLater(document.officeReviewedOn()) || reviewed != null && reviewed.isAfter(decided));
        boolean reason = document.withholdingReason() != null;
        boolean basis = !document.withholdingBasis().isEmpty();
        boolean foreign = needsReason && reason && basis && !names(document, articles);
        List<String> unrecorded = new ArrayList<>();
        if (attribute == null) {
            unrecorded.add("proposedAttribute");
        }
        if (needsReason && !reason && !basis) {
            unrecorded.addAll(List.of("withholdingReason", "withholdingBasis"));
        }
        if (asked && !late && reviewed == null) {
            unrecorded.add("officeReviewedOn");
        }
        if (asked && decided == null) {
            unrecorded.add("submittedOn");
        }
        boolean half = needsReason && reason != basis;
        return new WithholdingRecord(
                document, attribute, decided, reviewed, late, half, foreign, unrecorded, countedOn);
    }

    private static boolean policy(Document document) {
        return document.kind() == DocumentKind.POLICY || document.kind() == DocumentKind.NORMATIVE;
    }

    private static boolean names(Document document, List<String> articles) {
        return document.withholdingBasis().stream()
                .anyMatch(basis -> articles.stream().anyMatch(basis::contains));
    }

    @Override
    public String key() {
        return document.id();
    }

    public boolean incomplete() {
        return !unrecorded.isEmpty();
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(document.source())
                .with("title", document.title())
                .with("attribute", attribute)
                .with("withholdingReason", document.withholdingReason())
                .with("withholdingBasis", document.withholdingBasis())
                .with("officeReviewedOn", officeReviewedOn)
                .with("decidedOn", decidedOn)
                .with("unrecorded", Titles.ofColumns("documents", unrecorded))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.documents(Stream.of(document));
    }
}
