// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.StandardColumn;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A bureau's standard catalogue of one grass-roots field, 国办发〔2019〕54号.
 *
 * @param field name of the field; empty when there is no catalogue at all
 * @param present false only when the register is declared complete and holds none
 * @param checked whether its columns were looked at; an empty list of columns means nobody looked
 * @param missingColumns columns it lacks; empty unless checked
 * @param ageDays calendar days since it was published, revised or reviewed last; empty: not known
 * @param pinnedDays calendar days it stood on top of the page, once that has ended; empty: not pinned, or still there
 */
public record StandardCatalogueState(
        String field,
        boolean present,
        boolean checked,
        List<StandardColumn> missingColumns,
        @Nullable LocalDate updatedOn,
        @Nullable Integer ageDays,
        @Nullable Integer pinnedDays,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public StandardCatalogueState {
        missingColumns = List.copyOf(missingColumns);
    }

    static StandardCatalogueState none() {
        return new StandardCatalogueState("", false, false, List.of(), null, null, null, null, null);
    }

    /** Days since the last update; 0 where not known, so that nothing is too old. */
    public int ageOrLess() {
        return ageDays == null ? 0 : ageDays;
    }

    /** Days on top of the page; the greatest number where not known or still there, so that nothing is too short. */
    public int pinnedOrMore() {
        return pinnedDays == null ? Integer.MAX_VALUE : pinnedDays;
    }

    public int missing() {
        return missingColumns.size();
    }

    public boolean undecided() {
        return present && (!checked || ageDays == null);
    }

    @Override
    public String key() {
        return field;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("field", field)
                .with("missingColumns", missingColumns)
                .with("missingTitles", Titles.ofCodes("standard-catalogues", "columns", missingColumns))
                .with("updatedOn", updatedOn)
                .withKnown("ageDays", ageDays)
                .withKnown("pinnedDays", pinnedDays)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "standard-catalogues", field);
    }
}
