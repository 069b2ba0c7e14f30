// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingjian.dashboards.evaluation.EvaluationProgress;

/** The home of the administrator. */
public record HealthView(Health health, Operation operation, List<EvaluationProgress> evaluations) {
    public HealthView {
        evaluations = List.copyOf(evaluations);
    }

    /** Facts of all types. */
    public long facts() {
        return health.factCounts().stream().mapToLong(Health.FactCount::count).sum();
    }

    /** Size of the database in mebibytes, one decimal. */
    public BigDecimal megabytes() {
        return BigDecimal.valueOf(health.databaseBytes()).divide(BigDecimal.valueOf(1L << 20), 1, RoundingMode.HALF_UP);
    }
}
