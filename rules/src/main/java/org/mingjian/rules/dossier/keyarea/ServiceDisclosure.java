// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ServiceCatalogue;
import org.mingjian.rules.facts.ServiceElement;
import org.mingjian.rules.facts.ServiceItem;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The catalogue of services to the public, or one service with its guide, 条例第二十条第（五）项、第（八）项.
 *
 * @param title of the service; empty: this is the catalogue
 * @param present false only where the register of catalogues is declared complete without one, or it came later
 * @param itemsChecked whether the guide of any service was looked at
 * @param missingElements key elements the guide lacks, in the order asked for
 * @param missingAssurances columns of the register that say no: commitment, supervision, standard of review
 */
public record ServiceDisclosure(
        String key,
        @Nullable String title,
        boolean present,
        boolean itemsChecked,
        List<ServiceElement> missingElements,
        List<String> missingAssurances,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    private static final String ITEMS = "service-items";

    public ServiceDisclosure {
        missingElements = List.copyOf(missingElements);
        missingAssurances = List.copyOf(missingAssurances);
    }

    static ServiceDisclosure none() {
        return new ServiceDisclosure("", null, false, true, List.of(), List.of(), null, null);
    }

    static ServiceDisclosure of(ServiceCatalogue catalogue, boolean itemsChecked) {
        String url = catalogue.url();
        return new ServiceDisclosure(url, null, true, itemsChecked, List.of(), List.of(), url, catalogue.source());
    }

    static ServiceDisclosure of(ServiceItem item, List<ServiceElement> required) {
        List<ServiceElement> missing = required.stream()
                .filter(element -> !item.elements().contains(element))
                .toList();
        return new ServiceDisclosure(
                item.id(), item.title(), true, true, missing, missingAssurances(item), item.url(), item.source());
    }

    private static List<String> missingAssurances(ServiceItem item) {
        List<String> missing = new ArrayList<>();
        addIfDenied(missing, "hasCommitment", item.hasCommitment());
        addIfDenied(missing, "hasSupervisionChannel", item.hasSupervisionChannel());
        addIfDenied(missing, "hasReviewStandard", item.hasReviewStandard());
        return missing;
    }

    private static void addIfDenied(List<String> missing, String column, @Nullable Boolean there) {
        if (Boolean.FALSE.equals(there)) {
            missing.add(Titles.ofColumn(ITEMS, column));
        }
    }

    public int missing() {
        return missingElements.size();
    }

    public int assurancesMissing() {
        return missingAssurances.size();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source).with("url", url);
        if (title == null) {
            return shown.list();
        }
        return shown.with("serviceTitle", title)
                .with("missingElements", missingElements)
                .with("missingTitles", Titles.ofCodes(ITEMS, "elements", missingElements))
                .with("missingAssurances", String.join("、", missingAssurances))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, title == null ? "service-catalogues" : ITEMS, key);
    }
}
