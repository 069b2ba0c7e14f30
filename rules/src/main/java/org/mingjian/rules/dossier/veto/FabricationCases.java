// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.veto.PublicationTruth.Sign;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.IncidentKind;
import org.mingjian.rules.facts.PageChange;
import org.mingjian.rules.facts.PageChangeKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.scheme.Parameters;

/**
 * Pages whose claimed date can be tried, and pages that changed. That a page was first seen late proves nothing: only an
 * entry in the content system, or a look that did not find it yet, shows that it was not there on the day it claims.
 */
public final class FabricationCases implements CaseFamily {

    private static final String INDICATOR = "VT-02";

    private final Parameters parameters;

    public FabricationCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<PublicationTruth> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return Stream.of(
                        facts.all(Document.class).stream().flatMap(document -> document(document, facts)),
                        facts.all(PageChange.class).stream().flatMap(change -> change(change, facts)),
                        forged(facts))
                .flatMap(each -> each);
    }

    private Stream<PublicationTruth> document(Document document, BureauFacts facts) {
        LocalDate claimedOn = facts.known(document.publishedOn());
        LocalDate enteredOn = facts.known(document.enteredOn());
        if (claimedOn == null || enteredOn == null) {
            return Stream.empty();
        }
        LocalDate trace = earlier(enteredOn, facts.known(document.firstSeenOn()));
        var shown = new ShownFacts(document.source())
                .with("title", document.title())
                .with("claimedOn", claimedOn)
                .with("traceOn", trace)
                .with("enteredOn", enteredOn)
                .with("firstSeenOn", facts.known(document.firstSeenOn()))
                .list();
        var evidence =
                Sources.page(document.url(), document.firstSeenOn(), document.source(), "documents", document.id());
        return Stream.of(new PublicationTruth(
                "documents/" + document.id(), backDated(claimedOn, trace), trace, shown, evidence));
    }

    private Stream<PublicationTruth> change(PageChange change, BureauFacts facts) {
        return change.kind() == PageChangeKind.APPEARED
                ? appeared(change, facts)
                : Stream.ofNullable(substantial(change)).map(substantial -> changed(change, substantial, facts));
    }

    /** What a person judged, else what the two bodies have in common; null where neither is known. */
    private @Nullable Boolean substantial(PageChange change) {
        BigDecimal share = change.changedShare();
        if (change.substantial() != null || share == null) {
            return change.substantial();
        }
        return Boolean.TRUE.equals(change.figuresChanged())
                || share.compareTo(parameters.decimal(INDICATOR, "substantialShare")) >= 0;
    }

    private Stream<PublicationTruth> appeared(PageChange change, BureauFacts facts) {
        LocalDate claimedOn = facts.known(change.claimedOn());
        LocalDate enteredOn = facts.known(change.enteredOn());
        LocalDate absentOn = facts.known(change.lookedBefore());
        LocalDate trace = enteredOn != null ? earlier(enteredOn, change.noticedOn()) : absentOn;
        return claimedOn == null || trace == null
                ? Stream.empty()
                : Stream.of(truth(change, backDated(claimedOn, trace), trace, facts));
    }

    private static PublicationTruth changed(PageChange change, boolean substantial, BureauFacts facts) {
        boolean silent = substantial && !Boolean.TRUE.equals(change.explained());
        boolean sameDate = change.claimedOn() != null && change.claimedOn().equals(change.claimedBefore());
        Sign sign = Sign.NONE;
        if (silent && change.kind() == PageChangeKind.WITHDRAWN) {
            sign = Sign.SILENT_WITHDRAWAL;
        } else if (silent && sameDate) {
            sign = Sign.SILENT_CHANGE;
        }
        return truth(change, sign, change.noticedOn(), facts);
    }

    private static PublicationTruth truth(PageChange change, Sign sign, LocalDate traceOn, BureauFacts facts) {
        var shown = new ShownFacts(change.source())
                .with("title", Objects.requireNonNullElse(change.title(), change.url()))
                .with("claimedOn", change.claimedOn())
                .with("claimedBefore", change.claimedBefore())
                .with("traceOn", traceOn)
                .with("lookedBefore", facts.known(change.lookedBefore()))
                .with("noticedOn", change.noticedOn())
                .with("enteredOn", facts.known(change.enteredOn()))
                .with("explained", change.explained())
                .withKnown("changedShare", change.changedShare())
                .withKnown("figuresChanged", change.figuresChanged())
                .withKnown("firstSeenOn", facts.known(change.firstSeenOn()))
                .list();
        String key = change.url() + "/" + change.noticedOn() + "/" + change.kind();
        return new PublicationTruth("page-changes/" + key, sign, change.noticedOn(), shown, captures(change));
    }

    /** The page before and after, each by the digest of its words where the system kept them. */
    private static List<Evidence> captures(PageChange change) {
        String page = Optional.ofNullable(change.snapshot()).orElse(change.url());
        Evidence after = new Evidence(page, change.sha256After(), null, change.noticedOn());
        return change.sha256Before() == null
                ? List.of(after)
                : List.of(new Evidence(change.url(), change.sha256Before(), null, change.firstSeenOn()), after);
    }

    private static Stream<PublicationTruth> forged(BureauFacts facts) {
        return IncidentCases.judged(
                EnumSet.of(IncidentKind.FORGED_EVIDENCE),
                (incident, confirmedOn) -> new PublicationTruth(
                        "incidents/" + incident.id(),
                        Boolean.TRUE.equals(incident.established()) ? Sign.FORGED_EVIDENCE : Sign.NONE,
                        confirmedOn,
                        IncidentCases.shown(incident),
                        IncidentCases.evidence(incident)),
                facts);
    }

    private Sign backDated(LocalDate claimedOn, LocalDate traceOn) {
        long days = ChronoUnit.DAYS.between(claimedOn, traceOn);
        return days > parameters.whole(INDICATOR, "toleranceDays") ? Sign.BACK_DATED : Sign.NONE;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
