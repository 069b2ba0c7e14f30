// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must hold between the columns of one row. */
final class RowConsistency {

    private RowConsistency() {}

    /** @param known values by column, unknown ones absent */
    static List<FactProblem> problems(FactTypeDescription type, Map<String, Object> known) {
        List<FactProblem> problems = new ArrayList<>();
        if (known.get("from") instanceof LocalDate from
                && known.get("to") instanceof LocalDate to
                && to.isBefore(from)) {
            problems.add(FactProblem.of("to", FactProblem.Code.INCONSISTENT, from, to));
        }
        if (type.record() == RegisterStatement.class
                && known.get("register") instanceof String register
                && FactTypes.named(register).isEmpty()) {
            problems.add(FactProblem.of(
                    "register", FactProblem.Code.UNKNOWN_TYPE, register, Nearest.hint(register, FactTypes.names())));
        }
        if (known.get("kind") == DecisionKind.WAIVER && known.get("to") == null) {
            problems.add(FactProblem.of("to", FactProblem.Code.REQUIRED, "终止日期"));
        }
        return problems;
    }
}
