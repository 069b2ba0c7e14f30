// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.findings.Outcome;

/** What a clerk notes while asking one indicator's question of one bureau. */
final class Notebook {

    private final List<Remark> remarks = new ArrayList<>();
    private boolean asked;

    /** There was something to ask about. */
    void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }

    List<Remark> remarks() {
        return remarks.stream()
                .sorted(Comparator.comparing(Remark::reason).thenComparing(Remark::subject))
                .toList();
    }

    void violated(String reason, String subject) {
        note(reason, subject, Outcome.VIOLATED, 1, Map.of());
    }

    void violated(String reason, String subject, int occurrences) {
        note(reason, subject, Outcome.VIOLATED, occurrences, Map.of());
    }

    void late(String reason, String subject, int workingDays) {
        note(reason, subject, Outcome.VIOLATED, 1, Map.of("workingDaysLate", BigDecimal.valueOf(workingDays)));
    }

    void measured(String reason, String subject, Map<String, BigDecimal> measures) {
        note(reason, subject, Outcome.VIOLATED, 1, measures);
    }

    void pending(String reason, String subject) {
        note(reason, subject, Outcome.PENDING, 1, Map.of());
    }

    void pending(String reason, String subject, int occurrences) {
        note(reason, subject, Outcome.PENDING, occurrences, Map.of());
    }

    void earned(String reason, String subject) {
        note(reason, subject, Outcome.SATISFIED, 1, Map.of());
    }

    private void note(
            String reason, String subject, Outcome outcome, int occurrences, Map<String, BigDecimal> measures) {
        asked = true;
        remarks.add(new Remark(reason, subject, outcome, occurrences, measures));
    }
}
