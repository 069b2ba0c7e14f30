// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Innovation;
import org.mingjian.rules.facts.PracticeAdoption;
import org.mingjian.rules.facts.PracticeLevel;

/** JF-01 and JF-02: practices others were told to follow, and new forms people can use. */
final class Credits {

    private static final Map<PracticeLevel, String> REASONS = Map.of(
            PracticeLevel.NATIONAL, "ADOPTED_NATIONALLY",
            PracticeLevel.PROVINCIAL, "ADOPTED_BY_PROVINCE",
            PracticeLevel.MUNICIPAL, "ADOPTED_BY_CITY");

    private Credits() {}

    static void practices(Docket docket, Notebook notes) {
        Map<String, List<PracticeAdoption>> practices = docket.all(PracticeAdoption.class).stream()
                .filter(adoption -> !Boolean.FALSE.equals(adoption.byAdministration()))
                .filter(adoption -> docket.past(adoption.adoptedOn()))
                .collect(Collectors.groupingBy(PracticeAdoption::practice, TreeMap::new, Collectors.toList()));
        practices.forEach((practice, adoptions) -> {
            PracticeLevel highest = adoptions.stream()
                    .map(PracticeAdoption::level)
                    .max(PracticeLevel::compareTo)
                    .orElseThrow();
            LocalDate first = adoptions.stream()
                    .filter(adoption -> adoption.level() == highest)
                    .map(PracticeAdoption::adoptedOn)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            if (docket.counts(first)) {
                notes.earned(REASONS.get(highest), practice);
            }
        });
    }

    static void innovations(Docket docket, Notebook notes) {
        for (Innovation innovation : docket.all(Innovation.class)) {
            if (innovation.url() != null && docket.counts(innovation.launchedOn())) {
                notes.earned("FORM_INNOVATED", innovation.title());
            }
        }
    }
}
