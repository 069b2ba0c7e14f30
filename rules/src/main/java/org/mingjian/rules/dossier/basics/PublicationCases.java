// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.basics.PublicationClock.Publication;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.scheme.Parameters;

/** Documents marked for proactive disclosure, each with its clock. */
public final class PublicationCases implements CaseFamily {

    private static final String INDICATOR = "JC-06";

    /** Documents that bear the day they were written; news and interpretations need not. */
    private static final Set<DocumentKind> FORMAL =
            EnumSet.of(DocumentKind.POLICY, DocumentKind.NORMATIVE, DocumentKind.OFFICIAL);

    private final Parameters parameters;
    private final WorkingDays calendar;

    public PublicationCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<PublicationClock> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return facts.all(Document.class).stream()
                .filter(document -> document.attribute() == DisclosureAttribute.PROACTIVE)
                .flatMap(document -> clock(document, facts));
    }

    private Stream<PublicationClock> clock(Document document, BureauFacts facts) {
        LocalDate writtenOn = facts.known(document.writtenOn());
        if (writtenOn == null) {
            return facts.isLater(document.writtenOn()) ? Stream.empty() : withoutStart(document, facts);
        }
        if (writtenOn.isBefore(parameters.date(INDICATOR, "dutySince"))) {
            return Stream.empty();
        }
        int limit = limit(document, writtenOn);
        DueDate due = calendar.add(writtenOn, limit);
        LocalDate publishedOn = facts.known(document.publishedOn());
        Publication publication = publication(document, due.date(), facts);
        int late = late(publication, due.date(), publishedOn, facts.asOf());
        LocalDate until = publishedOn == null ? facts.asOf() : publishedOn;
        boolean guessed = late > 0 && calendar.between(due.date(), until).provisional();
        return Stream.of(new PublicationClock(
                document, writtenOn, limit, due.date(), due.provisional() || guessed, publishedOn, publication, late));
    }

    private Stream<PublicationClock> withoutStart(Document document, BureauFacts facts) {
        LocalDate publishedOn = facts.known(document.publishedOn());
        if (publishedOn == null || !FORMAL.contains(document.kind())) {
            return Stream.empty();
        }
        int limit = limit(document, publishedOn);
        return Stream.of(new PublicationClock(document, null, limit, null, false, publishedOn, Publication.KNOWN, 0));
    }

    private int limit(Document document, LocalDate day) {
        Integer own = document.statutoryLimitDays();
        return own == null ? parameters.whole(INDICATOR, "limitWorkingDays", day) : own;
    }

    private static Publication publication(Document document, LocalDate due, BureauFacts facts) {
        if (facts.known(document.publishedOn()) != null) {
            return Publication.KNOWN;
        }
        LocalDate seenOn = facts.known(document.firstSeenOn());
        if (seenOn != null && !seenOn.isAfter(due)) {
            return Publication.KNOWN;
        }
        boolean noPage = document.url() == null && document.firstSeenOn() == null;
        return facts.isLater(document.publishedOn()) || noPage ? Publication.NOT_YET : Publication.UNDATED;
    }

    private int late(Publication publication, LocalDate due, @Nullable LocalDate publishedOn, LocalDate asOf) {
        if (publication == Publication.KNOWN && publishedOn == null) {
            return 0;
        }
        LocalDate until = publishedOn == null ? asOf : publishedOn;
        return Math.max(0, calendar.between(due, until).days());
    }
}
