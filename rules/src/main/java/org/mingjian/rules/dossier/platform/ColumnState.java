// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.facts.PortalColumn;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A portal column as of the day it was looked at: empty, or how many days its newest item is old, 国办秘函〔2019〕19号.
 *
 * @param maxAgeDays calendar days its newest item may be old; empty for a kind that is not judged by age
 * @param itemCount empty: nobody counted, or not before the evaluation date
 * @param measuredOn the day of the check, at most the evaluation date
 * @param ageDays calendar days from the newest item to {@code measuredOn}; empty: its date is not known
 */
public record ColumnState(
        String key,
        String name,
        ColumnKind kind,
        @Nullable Integer maxAgeDays,
        @Nullable Integer itemCount,
        @Nullable LocalDate lastPublishedOn,
        LocalDate measuredOn,
        @Nullable Integer ageDays,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    static ColumnState of(PortalColumn column, @Nullable Integer maxAgeDays, BureauFacts facts) {
        boolean lookedLater = facts.isLater(column.checkedOn());
        LocalDate checkedOn = facts.known(column.checkedOn());
        LocalDate measuredOn = checkedOn == null ? facts.asOf() : checkedOn;
        // Found empty later: whether it still held that item on the day of the question, nobody knows.
        boolean emptiedSince = lookedLater && column.itemCount() != null && column.itemCount() == 0;
        LocalDate last = emptiedSince ? null : facts.known(column.lastPublishedOn());
        return new ColumnState(
                column.id(),
                column.name(),
                column.kind(),
                maxAgeDays,
                lookedLater ? null : column.itemCount(),
                last,
                measuredOn,
                last == null ? null : (int) ChronoUnit.DAYS.between(last, measuredOn),
                column.url(),
                column.source());
    }

    /** Whether it is known to hold nothing. */
    public boolean empty() {
        return itemCount != null && itemCount == 0;
    }

    /** Whether its newest item is known to be older than its kind allows. */
    public boolean stale() {
        return !empty() && maxAgeDays != null && ageDays != null && ageDays > maxAgeDays;
    }

    /** Whether nothing known decides: no count and no date, or items without a date where age matters. */
    public boolean undated() {
        return !empty() && ageDays == null && (maxAgeDays != null || itemCount == null);
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("columnName", name)
                .with("columnKind", kind)
                .with("itemCount", itemCount)
                .with("lastPublishedOn", lastPublishedOn)
                .with("measuredOn", measuredOn)
                .withKnown("ageDays", ageDays)
                .withKnown("maxAgeDays", maxAgeDays)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "portal-columns", key);
    }
}
