// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.AffiliatedOrganization;
import org.mingjian.rules.facts.CommitmentElement;
import org.mingjian.rules.facts.CommitmentList;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The list of matters a written commitment settles (告知承诺), 国办发〔2020〕42号, or the page of an organization under the
 * bureau ({@code organization}), 条例第五十五条.
 *
 * @param present false only where the register of lists is declared complete without one, or the list came later
 * @param checked whether the list's elements were looked for
 * @param missingElements elements the list lacks
 * @param reachable whether the organization's page opens
 */
public record AffiliateDisclosure(
        String key,
        @Nullable String organization,
        boolean present,
        boolean checked,
        List<CommitmentElement> missingElements,
        boolean reachable,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public AffiliateDisclosure {
        missingElements = List.copyOf(missingElements);
    }

    static AffiliateDisclosure noList() {
        return new AffiliateDisclosure("", null, false, true, List.of(), true, null, null);
    }

    static AffiliateDisclosure of(CommitmentList list, List<CommitmentElement> required) {
        boolean checked = !list.elements().isEmpty();
        List<CommitmentElement> missing = required.stream()
                .filter(element -> checked && !list.elements().contains(element))
                .toList();
        return new AffiliateDisclosure(list.url(), null, true, checked, missing, true, list.url(), list.source());
    }

    static AffiliateDisclosure of(AffiliatedOrganization organization) {
        return new AffiliateDisclosure(
                organization.title(),
                organization.title(),
                true,
                true,
                List.of(),
                Boolean.TRUE.equals(organization.reachable()),
                organization.url(),
                organization.source());
    }

    public int missing() {
        return missingElements.size();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source).with("url", url);
        if (organization != null) {
            return shown.with("organizationTitle", organization)
                    .with("reachable", reachable)
                    .list();
        }
        return shown.with("missingElements", missingElements)
                .with("missingTitles", Titles.ofCodes("commitment-lists", "elements", missingElements))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        String register = organization == null ? "commitment-lists" : "affiliated-organizations";
        return Sources.page(url, null, source, register, key);
    }
}
