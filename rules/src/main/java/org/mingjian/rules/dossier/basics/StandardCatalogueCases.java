// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.StandardCatalogue;
import org.mingjian.rules.facts.StandardColumn;
import org.mingjian.rules.scheme.Parameters;

/** The standard catalogues of a bureau's grass-roots fields. */
public final class StandardCatalogueCases implements CaseFamily {

    private static final String INDICATOR = "JC-04";

    private final Parameters parameters;

    public StandardCatalogueCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<StandardCatalogueState> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<StandardCatalogue> catalogues = facts.all(StandardCatalogue.class);
        if (catalogues.isEmpty()) {
            return facts.complete("standard-catalogues") ? Stream.of(StandardCatalogueState.none()) : Stream.empty();
        }
        return catalogues.stream().map(catalogue -> state(catalogue, facts));
    }

    private StandardCatalogueState state(StandardCatalogue catalogue, BureauFacts facts) {
        boolean checked = !catalogue.columns().isEmpty();
        List<StandardColumn> missing = parameters.codes(INDICATOR, "requiredColumns").stream()
                .map(StandardColumn::valueOf)
                .filter(column -> checked && !catalogue.columns().contains(column))
                .toList();
        LocalDate updatedOn = facts.known(catalogue.updatedOn());
        return new StandardCatalogueState(
                catalogue.field(),
                true,
                checked,
                missing,
                updatedOn,
                updatedOn == null ? null : CalendarDays.between(updatedOn, facts.asOf()),
                pinned(facts.known(catalogue.pinnedFrom()), facts.known(catalogue.pinnedTo())),
                catalogue.url(),
                catalogue.source());
    }

    private static @Nullable Integer pinned(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Integer.valueOf(Math.max(0, CalendarDays.between(from, to)));
    }
}
