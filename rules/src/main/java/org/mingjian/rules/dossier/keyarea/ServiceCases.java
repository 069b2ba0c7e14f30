// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.ServiceCatalogue;
import org.mingjian.rules.facts.ServiceElement;
import org.mingjian.rules.facts.ServiceItem;
import org.mingjian.rules.scheme.Parameters;

/** The catalogue of services to the public, and each service whose guide somebody looked at. */
public final class ServiceCases implements CaseFamily {

    private static final String INDICATOR = "ZD-04";
    private static final String REGISTER = "service-catalogues";

    private final Parameters parameters;

    public ServiceCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ServiceDisclosure> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<ServiceElement> required = parameters.codes(INDICATOR, "requiredElements").stream()
                .map(ServiceElement::valueOf)
                .toList();
        List<ServiceItem> looked = facts.all(ServiceItem.class).stream()
                .filter(item -> !item.elements().isEmpty() && !facts.isLater(item.checkedOn()))
                .toList();
        Stream<ServiceDisclosure> items = looked.stream().map(item -> ServiceDisclosure.of(item, required));
        return Stream.concat(catalogue(!looked.isEmpty(), facts).stream(), items);
    }

    private static Optional<ServiceDisclosure> catalogue(boolean itemsChecked, BureauFacts facts) {
        List<ServiceCatalogue> catalogues = facts.all(ServiceCatalogue.class);
        Optional<ServiceDisclosure> there = catalogues.stream()
                .filter(catalogue -> !facts.isLater(catalogue.publishedOn()))
                .findFirst()
                .map(catalogue -> ServiceDisclosure.of(catalogue, itemsChecked));
        boolean noneYet = !catalogues.isEmpty() || facts.complete(REGISTER);
        return there.isEmpty() && noneYet ? Optional.of(ServiceDisclosure.none()) : there;
    }
}
