// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Proposal;
import org.mingjian.rules.facts.ProposalSummary;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One duty in handling proposals (建议提案), 国办发〔2014〕46号: the reply, its publication, or the account of a year (no
 * {@code proposal}).
 *
 * @param ofReply the term is that of the reply
 * @param term by when to reply, or to publish
 * @param excerptOnly published in time, but not the full text
 */
public record ProposalHandling(
        String key,
        @Nullable Proposal proposal,
        boolean ofReply,
        Promptness term,
        boolean excerptOnly,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    static ProposalHandling reply(Proposal proposal, Promptness term) {
        return new ProposalHandling(proposal.id(), proposal, true, term, false, proposal.url(), proposal.source());
    }

    static ProposalHandling publication(Proposal proposal, Promptness term) {
        boolean excerpt = term.state() == Promptness.State.IN_TIME && Boolean.FALSE.equals(proposal.fullText());
        String key = proposal.id() + "/publication";
        return new ProposalHandling(key, proposal, false, term, excerpt, proposal.url(), proposal.source());
    }

    static ProposalHandling account(ProposalSummary summary, Promptness term) {
        String key = String.valueOf(summary.year());
        return new ProposalHandling(key, null, false, term, false, summary.url(), summary.source());
    }

    static ProposalHandling noAccount(int year, Promptness term) {
        return new ProposalHandling(String.valueOf(year), null, false, term, false, null, null);
    }

    /** Whether this is a reply that must be published beyond doubt. */
    public boolean ofPublication() {
        return proposal != null && !ofReply && proposal.publicInterest() != null;
    }

    public boolean ofAccount() {
        return proposal == null;
    }

    /** Whether a reply is not known to be public in time, and nobody decided whether it has to be. */
    public boolean dutyOpen() {
        return proposal != null && !ofReply && proposal.publicInterest() == null && !term.kept();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return term.countedOn();
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source);
        if (proposal == null) {
            return shown.with("proposalTitle", Titles.ofRegister("proposal-summaries"))
                    .with("year", key)
                    .with("dueOn", term.dueOn())
                    .with("publishedOn", term.doneOn())
                    .list();
        }
        shown.with("proposalTitle", proposal.title()).with("dueOn", term.dueOn());
        return (ofReply
                        ? shown.with("repliedOn", term.doneOn())
                        : shown.with("repliedOn", proposal.repliedOn())
                                .with("publicInterest", proposal.publicInterest())
                                .with("publishedOn", term.doneOn())
                                .with("fullText", proposal.fullText())
                                .with("checkedOn", term.checkedOn()))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, proposal == null ? "proposal-summaries" : "proposals", key);
    }
}
