// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.AffiliatedOrganization;
import org.mingjian.rules.facts.CommitmentElement;
import org.mingjian.rules.facts.CommitmentList;
import org.mingjian.rules.scheme.Parameters;

/** The list of written commitments of a bureau that has such matters, and the pages of the organizations under it. */
public final class AffiliateCases implements CaseFamily {

    private static final String INDICATOR = "ZD-09";

    private final Parameters parameters;

    public AffiliateCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<AffiliateDisclosure> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Optional<AffiliateDisclosure> list =
                Boolean.TRUE.equals(facts.bureau().hasCommitmentItems()) ? list(facts) : Optional.empty();
        Stream<AffiliateDisclosure> pages = facts.all(AffiliatedOrganization.class).stream()
                .filter(page -> page.reachable() != null && !facts.isLater(page.checkedOn()))
                .map(AffiliateDisclosure::of);
        boolean responsible = Boolean.TRUE.equals(facts.bureau().hasAffiliatedOrganizations());
        return Stream.concat(list.stream(), responsible ? pages : Stream.empty());
    }

    private Optional<AffiliateDisclosure> list(BureauFacts facts) {
        List<CommitmentElement> required = parameters.codes(INDICATOR, "requiredElements").stream()
                .map(CommitmentElement::valueOf)
                .toList();
        List<CommitmentList> lists = facts.all(CommitmentList.class);
        Optional<AffiliateDisclosure> there = lists.stream()
                .filter(list -> !facts.isLater(list.publishedOn()))
                .max(Comparator.<CommitmentList>comparingInt(
                                list -> list.elements().size())
                        .thenComparing(CommitmentList::url))
                .map(list -> AffiliateDisclosure.of(list, required));
        boolean noneYet = !lists.isEmpty() || facts.complete("commitment-lists");
        return there.isEmpty() && noneYet ? Optional.of(AffiliateDisclosure.noList()) : there;
    }
}
