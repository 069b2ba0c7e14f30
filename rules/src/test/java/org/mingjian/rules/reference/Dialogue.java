// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.facts.Activity;
import org.mingjian.rules.facts.ActivityKind;
import org.mingjian.rules.facts.Letter;
import org.mingjian.rules.facts.Meeting;

/** CY-04, CY-05 and CY-06: open meetings, days of open doors, and letters answered. */
final class Dialogue {

    private Dialogue() {}

    static void meetings(Docket docket, Notebook notes) {
        for (Meeting meeting : docket.all(Meeting.class)) {
            LocalDate due = docket.calendar().add(meeting.heldOn(), docket.whole("CY-04", "publishWorkingDays"));
            boolean nobody =
                    Boolean.FALSE.equals(meeting.publicInterest()) && !Boolean.TRUE.equals(meeting.livelihood());
            if (docket.past(meeting.heldOn())
                    && !Boolean.TRUE.equals(meeting.withheld())
                    && !nobody
                    && docket.counts(due.plusDays(1))) {
                notes.ask();
                opened(docket, notes, meeting, due);
                proposed(docket, notes, meeting, due);
            }
        }
    }

    private static void opened(Docket docket, Notebook notes, Meeting meeting, LocalDate due) {
        LocalDate published = meeting.publishedOn();
        boolean inTime = docket.past(published) && !published.isAfter(due);
        if (Boolean.FALSE.equals(meeting.publicInterest()) || Boolean.TRUE.equals(meeting.livestreamed()) || inTime) {
            return;
        }
        boolean certain = published != null || docket.complete("meetings", meeting.heldOn(), due);
        if (meeting.publicInterest() == null || !certain) {
            notes.pending("OPENNESS_UNKNOWN", meeting.id());
        } else {
            notes.violated("NOT_OPENED", meeting.id());
        }
    }

    private static void proposed(Docket docket, Notebook notes, Meeting meeting, LocalDate due) {
        boolean nothing = Boolean.FALSE.equals(meeting.opennessProposed())
                || meeting.opennessProposed() == null && docket.complete("meetings", meeting.heldOn(), due);
        if (Boolean.TRUE.equals(meeting.livelihood()) && nothing) {
            notes.violated("NOTHING_PROPOSED", meeting.id());
        }
    }

    static void activities(Docket docket, Notebook notes) {
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        List<Activity> held = docket.all(Activity.class).stream()
                .filter(activity -> docket.past(activity.heldOn()) && activity.kind() != ActivityKind.OTHER)
                .filter(activity -> !activity.heldOn().isBefore(newYear)
                        && !activity.heldOn().isAfter(end))
                .toList();
        boolean complete = docket.complete("activities", newYear, end);
        if (held.isEmpty() && !complete) {
            return;
        }
        int months = end.plusDays(1).getDayOfMonth() == 1 ? end.getMonthValue() : end.getMonthValue() - 1;
        notes.ask();
        for (ActivityKind kind : List.of(ActivityKind.OPEN_DAY, ActivityKind.INTERVIEW)) {
            String yearly = kind == ActivityKind.OPEN_DAY ? "minOpenDays" : "minInterviews";
            int required = docket.whole("CY-05", yearly) * months / 12;
            kind(notes, end.getYear() + "/" + kind, required, ofKind(held, kind), complete);
        }
    }

    private static List<Activity> ofKind(List<Activity> held, ActivityKind kind) {
        return held.stream().filter(activity -> activity.kind() == kind).toList();
    }

    private static void kind(Notebook notes, String subject, int required, List<Activity> held, boolean complete) {
        int lacking = required - held.size();
        if (lacking > 0 && complete) {
            notes.violated("TOO_FEW", subject, lacking);
        } else if (lacking > 0) {
            notes.pending("HOLDING_UNKNOWN", subject, lacking);
        }
        if (!held.isEmpty()
                && held.stream().noneMatch(activity -> activity.url() != null && activity.feedback() != null)) {
            notes.violated("UNRECORDED", subject);
        }
    }

    static void letters(Docket docket, Notebook notes) {
        for (Letter letter : docket.all(Letter.class)) {
            LocalDate due = letter.dueOn() == null
                    ? docket.calendar().add(letter.receivedOn(), docket.whole("CY-06", "replyWorkingDays"))
                    : letter.dueOn();
            boolean replied = docket.past(letter.repliedOn());
            if (docket.past(letter.receivedOn())
                    && !Boolean.FALSE.equals(letter.valid())
                    && docket.counts(due.plusDays(1))) {
                notes.ask();
                clock(docket, notes, letter, due, replied);
                if (told(docket, letter)) {
                    substance(docket, notes, letter);
                }
            }
        }
    }

    private static void clock(Docket docket, Notebook notes, Letter letter, LocalDate due, boolean replied) {
        if (replied && !letter.repliedOn().isAfter(due)) {
            return;
        }
        boolean certain = letter.repliedOn() != null || docket.complete("letters", letter.receivedOn(), due);
        if (letter.dueOn() == null && docket.calendar().guessed(letter.receivedOn(), due)) {
            notes.pending("DUE_PROVISIONAL", letter.id());
        } else if (letter.valid() == null || !certain) {
            notes.pending("REPLY_UNKNOWN", letter.id());
        } else {
            notes.violated(replied ? "REPLY_LATE" : "REPLY_OUTSTANDING", letter.id());
        }
    }

    /** Whether the words of an answer are known; neither letter nor answer may be later than asked about. */
    private static boolean told(Docket docket, Letter letter) {
        return letter.replyText() != null
                && docket.past(letter.receivedOn())
                && (letter.repliedOn() == null || docket.past(letter.repliedOn()));
    }

    private static void substance(Docket docket, Notebook notes, Letter letter) {
        String reply = Substance.plain(letter.replyText());
        long same = docket.all(Letter.class).stream()
                .filter(other -> told(docket, other))
                .filter(other -> Substance.plain(other.replyText()).equals(reply))
                .count();
        if (reply.codePointCount(0, reply.length()) < docket.whole("CY-06", "minReplyLength")
                || same >= docket.whole("CY-06", "sameReplies")) {
            notes.pending("REPLY_PERFUNCTORY", letter.id());
        }
    }
}
