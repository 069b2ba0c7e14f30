// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjian.dashboards.bureau.ReformForm;
import org.mingjian.dashboards.bureau.ReformPlan;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/**
 * A reform as rows of the register, and what is wrong with it.
 *
 * @param rows in the order to be stored, the reforms last; none when there are errors
 * @param known rows of the register as they are, by type, bureau and key
 */
record ReformDraft(List<Fact> rows, List<FieldError> errors, Map<String, Fact> known) {

    static ReformDraft of(ReformForm form, List<Fact> register) {
        Map<String, Fact> known = register.stream()
                .collect(Collectors.toMap(ReformDraft::identity, fact -> fact, (a, b) -> a, LinkedHashMap::new));
        List<FieldError> errors = new ArrayList<>();
        Reform reform = ReformCheck.read(form, register, errors);
        return new ReformDraft(
                reform == null ? List.of() : new ReformRows(reform, register).rows(), List.copyOf(errors), known);
    }

    ReformPlan plan() {
        return new ReformPlan(rows.stream().map(this::row).toList(), errors);
    }

    private ReformPlan.Row row(Fact fact) {
        FactTypeDescription type = FactTypes.of(fact);
        Fact before = known.get(identity(fact));
        Map<String, String> old = before == null ? Map.of() : FactTypes.write(before);
        List<ReformPlan.Cell> cells = new ArrayList<>();
        FactTypes.write(fact).forEach((column, after) -> {
            String was = old.getOrDefault(column, "");
            if (!after.equals(was) && !column.equals("bureau") && !column.equals("code")) {
                cells.add(new ReformPlan.Cell(
                        type.column(column).orElseThrow().zh(), shown(type, column, was), shown(type, column, after)));
            }
        });
        return new ReformPlan.Row(type.zh(), fact.bureau(), before == null, cells);
    }

    private static String shown(FactTypeDescription type, String column, String value) {
        return type.column(column).orElseThrow().codes().stream()
                .filter(code -> code.code().equals(value))
                .map(code -> code.zh())
                .findFirst()
                .orElse(Objects.equals(value, "true") ? "是" : Objects.equals(value, "false") ? "否" : value);
    }

    private static String identity(Fact fact) {
        return FactTypes.of(fact).name() + "/" + fact.bureau() + "/" + FactTypes.key(fact);
    }
}
