// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must hold between the columns of one row. */
final class RowConsistency {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?");

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
        if (type.record() == Decision.class) {
            adjustment(known).ifPresent(problems::add);
        }
        if (type.record() == PastResult.class
                && known.get("period") instanceof String period
                && !PERIOD.matcher(period).matches()) {
            problems.add(FactProblem.of("period", FactProblem.Code.INVALID_PERIOD, period));
        }
        if (type.record() == BureauExistence.class
                && known.get("establishedOn") instanceof LocalDate first
                && known.get("abolishedOn") instanceof LocalDate end
                && end.isBefore(first)) {
            problems.add(FactProblem.of("abolishedOn", FactProblem.Code.INCONSISTENT, first, end));
        }
        reform(known).ifPresent(problems::add);
        return problems;
    }

    /** An adjusted finding names what it deducts, in hundredths of a point. */
    private static Optional<FactProblem> adjustment(Map<String, Object> known) {
        if (known.get("outcome") == DecisionOutcome.ADJUSTED && known.get("deduction") == null) {
            return Optional.of(FactProblem.of("deduction", FactProblem.Code.REQUIRED, "调整后的扣分"));
        }
        boolean countable = !(known.get("deduction") instanceof BigDecimal deduction)
                || deduction.signum() >= 0 && deduction.stripTrailingZeros().scale() <= 2;
        return countable
                ? Optional.empty()
                : Optional.of(FactProblem.of(
                        "deduction", FactProblem.Code.INVALID_NUMBER, String.valueOf(known.get("deduction"))));
    }

    /** A merger or a division names whom it came from. */
    private static Optional<FactProblem> reform(Map<String, Object> known) {
        boolean nobody = known.get("kind") instanceof BureauReformKind kind
                && kind != BureauReformKind.RENAME
                && List.of().equals(known.get("predecessors"));
        return nobody
                ? Optional.of(FactProblem.of("predecessors", FactProblem.Code.REQUIRED, "改革前单位"))
                : Optional.empty();
    }
}
