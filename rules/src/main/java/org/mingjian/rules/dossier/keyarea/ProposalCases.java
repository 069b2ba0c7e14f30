// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Proposal;
import org.mingjian.rules.facts.ProposalSummary;
import org.mingjian.rules.scheme.Parameters;

/** Proposals: the reply to each, its publication, and the yearly account of them. */
public final class ProposalCases implements CaseFamily {

    private static final String INDICATOR = "ZD-08";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public ProposalCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<ProposalHandling> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<ProposalHandling> each = facts.all(Proposal.class).stream()
                .flatMap(proposal -> Stream.of(reply(proposal, facts), publication(proposal, facts)))
                .flatMap(Optional::stream);
        var period = facts.question().period();
        Stream<ProposalHandling> years = IntStream.range(
                        period.from().getYear() - 1, period.to().getYear())
                .boxed()
                .flatMap(year -> account(year, facts).stream());
        return Stream.concat(each, years);
    }

    /** No reply in a register that is declared complete is no reply. */
    private static Optional<ProposalHandling> reply(Proposal proposal, BureauFacts facts) {
        LocalDate dueOn = proposal.dueOn();
        if (dueOn == null) {
            return Optional.empty();
        }
        LocalDate looked = facts.complete("proposals") ? facts.asOf() : null;
        return Optional.of(
                ProposalHandling.reply(proposal, Promptness.until(dueOn, proposal.repliedOn(), looked, facts)));
    }

    private Optional<ProposalHandling> publication(Proposal proposal, BureauFacts facts) {
        LocalDate repliedOn = facts.known(proposal.repliedOn());
        if (repliedOn == null
                || Boolean.FALSE.equals(proposal.publicInterest())
                || repliedOn.isBefore(parameters.date(INDICATOR, "publicationDutySince"))) {
            return Optional.empty();
        }
        int term = parameters.whole(INDICATOR, "publicationWorkingDays");
        return Optional.of(ProposalHandling.publication(
                proposal,
                Promptness.workingDays(
                        calendar, repliedOn, term, proposal.publishedOn(), proposal.checkedOn(), facts)));
    }

    /** The account of a year in which the bureau had proposals to answer, due in the year after. */
    private Optional<ProposalHandling> account(int year, BureauFacts facts) {
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        LocalDate dueOn = LocalDate.parse(next.getYear() + "-" + parameters.text(INDICATOR, "summaryBy", next));
        if (!facts.asOf().isAfter(dueOn)) {
            return Optional.empty();
        }
        Optional<ProposalSummary> account = facts.all(ProposalSummary.class).stream()
                .filter(summary -> summary.year() == year)
                .findFirst();
        if (account.isPresent()) {
            ProposalSummary found = account.get();
            return Optional.of(
                    ProposalHandling.account(found, Promptness.until(dueOn, found.publishedOn(), null, facts)));
        }
        boolean handled = facts.all(Proposal.class).stream().anyMatch(proposal -> handledIn(year, proposal));
        LocalDate last = facts.question().period().to();
        LocalDate end = facts.isLater(last) ? facts.asOf() : last;
        boolean noneYet = handled && facts.complete("proposal-summaries", next, end);
        return noneYet
                ? Optional.of(ProposalHandling.noAccount(year, Promptness.until(dueOn, null, facts.asOf(), facts)))
                : Optional.empty();
    }

    private static boolean handledIn(int year, Proposal proposal) {
        return Stream.of(proposal.dueOn(), proposal.repliedOn())
                .filter(Objects::nonNull)
                .anyMatch(day -> day.getYear() == year);
    }
}
