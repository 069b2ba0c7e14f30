// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Proposal;
import org.mingjian.rules.facts.ProposalSummary;

/** ZD-08: answers to proposals, their publication, and the account of the year. */
final class Proposals {

    private Proposals() {}

    static void results(Docket docket, Notebook notes) {
        for (Proposal proposal : docket.all(Proposal.class)) {
            if (proposal.dueOn() != null) {
                answer(docket, notes, proposal);
            }
            if (docket.past(proposal.repliedOn())
                    && !proposal.repliedOn().isBefore(docket.date("ZD-08", "publicationDutySince"))
                    && !Boolean.FALSE.equals(proposal.publicInterest())) {
                publication(docket, notes, proposal);
            }
        }
        for (int year = docket.period().from().getYear();
                year <= docket.period().to().getYear();
                year++) {
            account(docket, notes, year);
        }
    }

    private static void answer(Docket docket, Notebook notes, Proposal proposal) {
        Deadline deadline = new Deadline(docket, proposal.dueOn(), proposal.repliedOn(), null);
        if (!deadline.ofPeriod()) {
            return;
        }
        notes.ask();
        switch (deadline.state()) {
            case LATE -> notes.violated("REPLY_LATE", proposal.id());
            case MISSED -> notes.violated("REPLY_OUTSTANDING", proposal.id());
            case UNDECIDED -> {
                if (docket.complete("proposals")) {
                    notes.violated("REPLY_OUTSTANDING", proposal.id());
                } else {
                    notes.pending("DAY_UNKNOWN", proposal.id());
                }
            }
            case OPEN, KEPT -> notes.ask();
        }
    }

    private static void publication(Docket docket, Notebook notes, Proposal proposal) {
        LocalDate due = docket.calendar().add(proposal.repliedOn(), docket.whole("ZD-08", "publicationWorkingDays"));
        Deadline deadline = new Deadline(docket, due, proposal.publishedOn(), proposal.checkedOn());
        if (!deadline.ofPeriod()) {
            return;
        }
        notes.ask();
        String subject = proposal.id() + "/publication";
        boolean undecided = deadline.state() == Deadline.State.UNDECIDED;
        if (proposal.publicInterest() == null) {
            if (undecided || deadline.broken()) {
                notes.pending("DUTY_UNKNOWN", subject);
            }
        } else if (undecided) {
            notes.pending("DAY_UNKNOWN", subject);
        } else if (deadline.broken() && docket.calendar().guessed(proposal.repliedOn(), due)) {
            notes.pending("DUE_PROVISIONAL", subject);
        } else if (deadline.broken()) {
            boolean late = deadline.state() == Deadline.State.LATE;
            notes.violated(late ? "PUBLISHED_LATE" : "NOT_PUBLISHED", subject);
        } else if (deadline.state() == Deadline.State.KEPT && Boolean.FALSE.equals(proposal.fullText())) {
            notes.violated("NOT_FULL_TEXT", subject);
        }
    }

    private static void account(Docket docket, Notebook notes, int year) {
        LocalDate due = LocalDate.parse(year + "-" + docket.figure("ZD-08", "summaryBy", docket.asOf()));
        List<ProposalSummary> accounts = docket.all(ProposalSummary.class).stream()
                .filter(account -> account.year() == year - 1)
                .toList();
        boolean handled = docket.all(Proposal.class).stream()
                .flatMap(proposal -> Stream.of(proposal.dueOn(), proposal.repliedOn()))
                .anyMatch(day -> docket.past(day) && day.getYear() == year - 1);
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        boolean missing =
                accounts.isEmpty() && handled && docket.complete("proposal-summaries", LocalDate.of(year, 1, 1), end);
        if (!docket.counts(due.plusDays(1)) || accounts.isEmpty() && !missing) {
            return;
        }
        notes.ask();
        String subject = String.valueOf(year - 1);
        if (missing) {
            notes.violated("SUMMARY_MISSING", subject);
            return;
        }
        switch (new Deadline(docket, due, accounts.get(0).publishedOn(), null).state()) {
            case LATE -> notes.violated("SUMMARY_LATE", subject);
            case MISSED -> notes.violated("SUMMARY_MISSING", subject);
            case UNDECIDED -> notes.pending("DAY_UNKNOWN", subject);
            case OPEN, KEPT -> notes.ask();
        }
    }
}
