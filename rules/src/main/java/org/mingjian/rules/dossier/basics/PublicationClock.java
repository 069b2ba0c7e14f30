// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A document to be published proactively, with its clock, 条例第二十六条.
 *
 * @param limitWorkingDays its own statutory limit, else the general one in force on the day it was written
 * @param dueOn last day to publish; empty: the day it was written is not known
 * @param provisional the due date, or the delay after it, runs through a year without a holiday notice
 * @param publishedOn empty: not known, or not by the evaluation date
 * @param publication what is known of its publication
 * @param workingDaysLate working days from the due date to publication, or to the evaluation date while there is none
 */
public record PublicationClock(
        Document document,
        @Nullable LocalDate writtenOn,
        int limitWorkingDays,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate publishedOn,
        Publication publication,
        int workingDaysLate)
        implements Subject {

    /** What is known of a document's publication. */
    public enum Publication {
        /** On a known day, or seen on the web in time. */
        KNOWN,
        /** The register holds the document without page and date, or with a later date. */
        NOT_YET,
        /** There is a page, but nothing says since when. */
        UNDATED
    }

    @Override
    public String key() {
        return document.id();
    }

    public boolean published() {
        return publication == Publication.KNOWN;
    }

    public boolean unpublished() {
        return publication == Publication.NOT_YET;
    }

    public boolean undated() {
        return publication == Publication.UNDATED;
    }

    /** Whether its time was over before it was, or at the evaluation date is not, known to be public. */
    public boolean late() {
        return workingDaysLate > 0;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return dueOn == null ? publishedOn : dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(document.source())
                .with("title", document.title())
                .withKnown("documentNumber", document.documentNumber())
                .with("writtenOn", writtenOn)
                .with("publishedOn", publishedOn)
                .withKnown("firstSeenOn", document.firstSeenOn())
                .with("limitWorkingDays", limitWorkingDays)
                .withKnown("dueOn", dueOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.documents(Stream.of(document));
    }
}
