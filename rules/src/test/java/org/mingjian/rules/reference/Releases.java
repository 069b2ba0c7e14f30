// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.ErrorHit;
import org.mingjian.rules.facts.ErrorKind;
import org.mingjian.rules.facts.RepostTask;

/** PT-07 and PT-08: review before release, errors put right, the site first, and reposting. */
final class Releases {

    private Releases() {}

    static void safety(Docket docket, Notebook notes) {
        for (Document document : docket.all(Document.class)) {
            LocalDate published = document.publishedOn();
            Integer levels = document.reviewLevels();
            LocalDate secrecy = document.secrecyReviewedOn();
            if (published == null || !docket.counts(published) || levels == null && secrecy == null) {
                continue;
            }
            notes.ask();
            if (levels != null && levels < docket.whole("PT-07", "minReviews")
                    || secrecy != null && secrecy.isAfter(published)) {
                notes.violated("RELEASE_UNREVIEWED", "documents/" + document.id());
            } else if (levels == null || secrecy == null) {
                notes.pending("REVIEW_UNDECIDED", "documents/" + document.id());
            }
        }
        for (ErrorHit hit : docket.all(ErrorHit.class)) {
            if (docket.past(hit.foundOn())) {
                error(docket, notes, hit);
            }
        }
    }

    private static void error(Docket docket, Notebook notes, ErrorHit hit) {
        String subject = "error-hits/" + hit.id();
        if (hit.kind() == ErrorKind.PERSONAL_DATA) {
            if (docket.counts(hit.foundOn())) {
                notes.violated("PERSONAL_DATA_EXPOSED", subject);
            }
            return;
        }
        LocalDate due = docket.calendar().add(hit.foundOn(), docket.whole("PT-07", "fixWorkingDays"));
        Deadline deadline = new Deadline(docket, due, hit.fixedOn(), hit.checkedOn());
        if (!deadline.ofPeriod()) {
            return;
        }
        notes.ask();
        boolean guessed = docket.calendar().guessed(hit.foundOn(), due);
        if (deadline.broken() && !guessed) {
            notes.violated("ERROR_UNFIXED", subject);
        } else if (deadline.broken() || deadline.state() == Deadline.State.UNDECIDED) {
            notes.pending("FIX_UNDECIDED", subject);
        }
    }

    static void timing(Docket docket, Notebook notes) {
        for (Document document : docket.all(Document.class)) {
            LocalDate other = document.otherChannelOn();
            if (!docket.past(other) || !docket.period().contains(other.plusDays(1))) {
                continue;
            }
            notes.ask();
            if (docket.asOf().isAfter(other)) {
                if (document.publishedOn() == null) {
                    notes.pending("UNDECIDED", "documents/" + document.id());
                } else if (document.publishedOn().isAfter(other)) {
                    notes.violated("SITE_LATER", "documents/" + document.id());
                }
            }
        }
        docket.all(RepostTask.class).forEach(task -> repost(docket, notes, task));
    }

    private static void repost(Docket docket, Notebook notes, RepostTask task) {
        LocalDateTime due = task.sourceAt().plusHours(docket.whole("PT-08", "repostHours"));
        LocalDateTime reposted = task.repostedAt();
        LocalDate dueOn = due.toLocalDate();
        if (!docket.past(task.sourceAt().toLocalDate()) || !docket.period().contains(dueOn.plusDays(1))) {
            return;
        }
        notes.ask();
        String subject = "repost-tasks/" + task.id();
        boolean late = reposted != null && reposted.isAfter(due);
        if (late && !reposted.toLocalDate().isAfter(docket.asOf())) {
            notes.violated("REPOST_LATE", subject);
            return;
        }
        if (!docket.asOf().isAfter(dueOn)) {
            return;
        }
        if (late
                || reposted == null
                        && task.checkedOn() != null
                        && task.checkedOn().isAfter(dueOn)) {
            notes.violated("REPOST_LATE", subject);
        } else if (reposted == null) {
            notes.pending("UNDECIDED", subject);
        }
    }
}
