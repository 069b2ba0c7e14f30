// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.StandardCatalogue;
import org.mingjian.rules.facts.StatutoryDuty;

/** JC-04 and JC-05: the standard catalogues of grass-roots fields, and the categories the regulation lists. */
final class StatutoryContent {

    private StatutoryContent() {}

    static void catalogues(Docket docket, Notebook notes) {
        List<StandardCatalogue> catalogues = docket.all(StandardCatalogue.class);
        if (catalogues.isEmpty() && docket.complete("standard-catalogues")) {
            notes.violated("CATALOGUE_MISSING", "");
        }
        for (StandardCatalogue catalogue : catalogues) {
            notes.ask();
            List<String> there = catalogue.columns().stream().map(Enum::name).toList();
            int missing = (int) docket.codes("JC-04", "requiredColumns").stream()
                    .filter(column -> !there.contains(column))
                    .count();
            if (!there.isEmpty() && missing > 0) {
                notes.violated("COLUMN_MISSING", catalogue.field(), missing);
            }
            boolean dated = docket.past(catalogue.updatedOn());
            if (dated
                    && ChronoUnit.DAYS.between(catalogue.updatedOn(), docket.asOf())
                            > docket.whole("JC-04", "maxAgeDays")) {
                notes.violated("CATALOGUE_STALE", catalogue.field());
            }
            if (there.isEmpty() || !dated) {
                notes.pending("CATALOGUE_UNCHECKED", catalogue.field());
            }
            pin(docket, notes, catalogue);
        }
    }

    private static void pin(Docket docket, Notebook notes, StandardCatalogue catalogue) {
        if (catalogue.pinnedFrom() != null
                && docket.past(catalogue.pinnedTo())
                && ChronoUnit.DAYS.between(catalogue.pinnedFrom(), catalogue.pinnedTo())
                        < docket.whole("JC-04", "pinDays")) {
            notes.violated("PINNED_TOO_SHORT", catalogue.field());
        }
    }

    static void categories(Docket docket, Notebook notes) {
        if (docket.asOf().isBefore(docket.date("JC-05", "dutySince"))) {
            return;
        }
        List<StatutoryDuty> duties = docket.all(StatutoryDuty.class).stream()
                .filter(StatutoryDuty::applicable)
                .toList();
        for (StatutoryDuty duty : duties) {
            notes.ask();
            long shared = duties.stream()
                    .filter(other -> duty.column() != null && duty.column().equals(other.column()))
                    .count();
            category(
                    docket,
                    notes,
                    duty,
                    shared == 1 ? duty.column() : duty.category().name());
        }
    }

    private static void category(Docket docket, Notebook notes, StatutoryDuty duty, String subject) {
        Optional<LocalDate> latest = latest(docket, duty);
        boolean checked = docket.past(duty.checkedOn());
        if (latest.isEmpty()) {
            if (checked) {
                notes.violated("CATEGORY_MISSING", subject);
            } else {
                notes.pending("CATEGORY_UNKNOWN", subject);
            }
            return;
        }
        LocalDate measured = checked && !duty.checkedOn().isBefore(latest.get()) ? duty.checkedOn() : docket.asOf();
        boolean yearly = docket.codes("JC-05", "yearlyCategories")
                .contains(duty.category().name());
        Integer most = duty.cadenceDays() != null
                ? duty.cadenceDays()
                : yearly ? Integer.valueOf(docket.whole("JC-05", "yearlyDays")) : null;
        if (most != null && ChronoUnit.DAYS.between(latest.get(), measured) > most) {
            notes.violated("CATEGORY_STALE", subject);
        }
    }

    /** The last day something of the category came out, by the matrix of duties or by a document marked with it. */
    private static Optional<LocalDate> latest(Docket docket, StatutoryDuty duty) {
        Stream<LocalDate> documents = docket.all(Document.class).stream()
                .filter(document -> document.category() == duty.category())
                .map(Document::publishedOn);
        return Stream.concat(Stream.of(duty).map(StatutoryDuty::lastPublishedOn), documents)
                .filter(docket::past)
                .max(LocalDate::compareTo);
    }
}
