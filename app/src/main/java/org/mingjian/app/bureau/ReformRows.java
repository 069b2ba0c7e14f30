// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauExistence;
import org.mingjian.rules.facts.BureauReformKind;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.FunctionKind;

/** The rows of the register a reform changes: bureaus, their existence, and the reform under each bureau it ends in. */
final class ReformRows {

    private final Reform reform;
    private final Map<String, Bureau> bureaus = new LinkedHashMap<>();
    private final Map<String, BureauExistence> existences = new LinkedHashMap<>();

    ReformRows(Reform reform, List<Fact> register) {
        this.reform = reform;
        for (Fact fact : register) {
            if (fact instanceof Bureau bureau) {
                bureaus.put(bureau.code(), bureau);
            } else if (fact instanceof BureauExistence existence) {
                existences.put(existence.bureau(), existence);
            }
        }
    }

    List<Fact> rows() {
        List<Fact> rows = new ArrayList<>();
        reform.to().forEach(to -> rows.add(bureau(to)));
        rows.removeIf(row -> row.equals(bureaus.get(row.bureau())));
        reform.from().stream().filter(code -> !codes().contains(code)).forEach(code -> rows.add(ended(code)));
        codes().stream().filter(code -> !bureaus.containsKey(code)).forEach(code -> rows.add(begun(code)));
        reform.to().forEach(to -> reformed(to).forEach(rows::add));
        return rows;
    }

    private List<String> codes() {
        return reform.to().stream().map(Reform.To::code).toList();
    }

    /** A new bureau is like the first it came out of; a merged one has the functions of all. */
    private Fact bureau(Reform.To to) {
        Bureau before = bureaus.get(to.code());
        Map<String, String> row = new LinkedHashMap<>(
                FactTypes.write(before == null ? bureau(reform.from().get(0)) : before));
        row.put("code", to.code());
        row.put("name", to.name());
        Set<String> names = new LinkedHashSet<>(
                before == null && reform.kind() != BureauReformKind.RENAME
                        ? List.of()
                        : bureau(before == null ? reform.from().get(0) : to.code())
                                .formerNames());
        if (before == null || !before.name().equals(to.name())) {
            shortName(row).ifPresent(names::add);
        }
        if (before != null) {
            names.add(before.name());
        }
        if (reform.kind() != BureauReformKind.SPLIT) {
            reform.from().forEach(code -> names.add(bureau(code).name()));
        }
        names.remove(to.name());
        row.put("formerNames", String.join(";", names));
        if (reform.kind() == BureauReformKind.MERGE) {
            functions(row);
        }
        return FactTypes.read("bureaus", row).orThrow();
    }

    /** The short name of the old name is none of the new one; where the bureau is the same body it stays a former name. */
    private Optional<String> shortName(Map<String, String> row) {
        String old = row.put("shortName", "");
        return old == null || old.isEmpty() || reform.kind() != BureauReformKind.RENAME
                ? Optional.empty()
                : Optional.of(old);
    }

    private void functions(Map<String, String> row) {
        for (FunctionKind function : FunctionKind.values()) {
            boolean held = reform.from().stream()
                    .anyMatch(
                            code -> "true".equals(FactTypes.write(bureau(code)).get(function.column())));
            if (held) {
                row.put(function.column(), "true");
            }
        }
    }

    private Fact ended(String code) {
        return existence(code, "abolishedOn", String.join(";", codes()));
    }

    private Fact begun(String code) {
        return existence(code, "establishedOn", "");
    }

    private Fact existence(String code, String day, String successors) {
        BureauExistence before = existences.get(code);
        Map<String, String> row =
                new LinkedHashMap<>(before == null ? Map.of("bureau", code) : FactTypes.write(before));
        row.put(day, reform.effectiveOn().toString());
        row.put("successors", successors);
        row.put("basis", reform.basis());
        return FactTypes.read("bureau-existences", row).orThrow();
    }

    /** A bureau that goes on under another name by a merger or a division has a renaming of its own beside it. */
    private Stream<Fact> reformed(Reform.To to) {
        Bureau before = bureaus.get(to.code());
        List<String> predecessors =
                reform.from().stream().filter(code -> !code.equals(to.code())).toList();
        boolean renamed = before != null && !before.name().equals(to.name());
        boolean rename = reform.kind() == BureauReformKind.RENAME;
        return Stream.of(
                        renamed
                                ? row(
                                        to,
                                        BureauReformKind.RENAME,
                                        List.of(),
                                        bureau(to.code()).name())
                                : null,
                        rename && before == null
                                ? row(
                                        to,
                                        BureauReformKind.RENAME,
                                        predecessors,
                                        bureau(reform.from().get(0)).name())
                                : null,
                        rename || predecessors.isEmpty() ? null : row(to, reform.kind(), predecessors, null))
                .flatMap(Stream::ofNullable);
    }

    private Fact row(Reform.To to, BureauReformKind kind, List<String> predecessors, @Nullable String formerName) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("bureau", to.code());
        row.put("kind", kind.name());
        row.put("effectiveOn", reform.effectiveOn().toString());
        row.put("predecessors", String.join(";", predecessors));
        row.put("formerName", formerName == null ? "" : formerName);
        row.put("basis", reform.basis());
        return FactTypes.read("bureau-reforms", row).orThrow();
    }

    private Bureau bureau(String code) {
        return Objects.requireNonNull(bureaus.get(code), code);
    }
}
