// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.yaml.YamlTree;

/** Lays an overlay into the file of an edition. Sums follow: a dimension has its indicators' points, full marks theirs. */
final class EditionTree {

    private final Rulebook rulebook;
    private final EvaluationScheme scheme;
    private final Overlay overlay;
    private final Map<String, @Nullable Object> root;

    /** @param text the file of the edition */
    EditionTree(Rulebook rulebook, EvaluationScheme scheme, String text, Overlay overlay) {
        this.rulebook = rulebook;
        this.scheme = scheme;
        this.overlay = overlay;
        this.root = YamlTree.read(text);
    }

    Map<String, @Nullable Object> laid(DraftName name) {
        if (overlay.isEmpty()) {
            name.into(root);
            return root;
        }
        List<Map<String, @Nullable Object>> indicators = new ArrayList<>();
        rows(root, "indicators").forEach(row -> indicator(row).ifPresent(indicators::add));
        rulebook.indicators().keySet().stream().filter(this::added).forEach(code -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", code);
            indicators.add(row);
        });
        root.put("indicators", indicators);
        rows(root, "dimensions")
                .forEach(row -> set(row, "cap", Place.of(Place.Kind.DIMENSION_CAP, text(row, "code"), "")));
        figures("bonus", Map.of("gate", "bonus.gate", "cap", "bonus.cap"));
        figures("veto", Map.of("value", "veto.value"));
        grades(root, overlay);
        memberships();
        new PointSums(rulebook, scheme, overlay).into(root, indicators);
        name.into(root);
        return root;
    }

    boolean off(String code) {
        return "false".equals(overlay.values().get(Place.of(Place.Kind.ENABLED, code, "")));
    }

    private boolean added(String code) {
        return "true".equals(overlay.values().get(Place.of(Place.Kind.ENABLED, code, "")));
    }

    private Optional<Map<String, @Nullable Object>> indicator(Map<String, @Nullable Object> row) {
        String code = text(row, "code");
        SchemeIndicator base = scheme.indicator(code).orElseThrow();
        if (off(code)) {
            return Optional.empty();
        }
        worth(row, base);
        Map<String, @Nullable Object> parameters = new TreeMap<>(base.parameters());
        Map<String, @Nullable Object> deductions = new TreeMap<>(map(row, "deductions"));
        overlay.values().forEach((place, value) -> {
            if (place.code().equals(code) && place.kind() == Place.Kind.PARAMETER) {
                parameters.put(place.name(), value);
            }
            if (place.code().equals(code) && (place.kind() == Place.Kind.AMOUNT || place.kind() == Place.Kind.TIER)) {
                deductions.put(place.name(), DeductionRow.of(overlay, code, place.name(), base.deductions()));
            }
        });
        putUnlessEmpty(row, "parameters", parameters);
        putUnlessEmpty(row, "deductions", deductions);
        return Optional.of(row);
    }

    /** A cap that is the points goes with them; a lower one stays, as far as the points reach. */
    private void worth(Map<String, @Nullable Object> row, SchemeIndicator base) {
        String points = value(Place.Kind.POINTS, base.code());
        String cap = value(Place.Kind.CAP, base.code());
        if (points == null && cap == null || base.kind() == IndicatorKind.VETO) {
            return;
        }
        BigDecimal worth = points == null ? base.points() : new BigDecimal(points);
        boolean follows = base.cap().compareTo(base.points()) == 0;
        row.put("points", worth.toPlainString());
        row.put("cap", cap != null ? cap : (follows ? worth : base.cap().min(worth)).toPlainString());
    }

    /** Groups of indicators lose those that are off; one with too few left falls away. */
    private void memberships() {
        if (root.get("exemptions") != null) {
            List<Map<String, @Nullable Object>> kept = new ArrayList<>();
            for (int i = 0; i < scheme.duties().size(); i++) {
                Map<String, @Nullable Object> row = rows(root, "exemptions").get(i);
                List<String> left = on(scheme.duties().get(i).indicators());
                row.put("indicators", left);
                if (!left.isEmpty()) {
                    kept.add(row);
                }
            }
            root.put("exemptions", kept);
        }
        if (root.get("exclusive") != null) {
            List<Map<String, @Nullable Object>> kept = new ArrayList<>();
            for (int i = 0; i < scheme.exclusive().size(); i++) {
                Map<String, @Nullable Object> row = rows(root, "exclusive").get(i);
                List<String> left = on(scheme.exclusive().get(i).indicators());
                row.put("indicators", left);
                if (left.size() > 1) {
                    kept.add(row);
                }
            }
            root.put("exclusive", kept);
        }
    }

    private List<String> on(Collection<String> codes) {
        return codes.stream().filter(code -> !off(code)).toList();
    }

    private @Nullable String value(Place.Kind kind, String code) {
        return overlay.values().get(Place.of(kind, code, ""));
    }

    private void figures(String block, Map<String, String> places) {
        places.forEach((key, place) -> Place.of(place).ifPresent(one -> set(map(root, block), key, one)));
    }

    static void grades(Map<String, @Nullable Object> root, Overlay overlay) {
        rows(root, "grades")
                .forEach(row -> Place.of("grades[" + text(row, "grade") + "].from")
                        .ifPresent(place -> set(overlay, row, "from", place)));
    }

    private void set(Map<String, @Nullable Object> row, String key, Place place) {
        set(overlay, row, key, place);
    }

    private static void set(Overlay overlay, Map<String, @Nullable Object> row, String key, Place place) {
        String value = overlay.values().get(place);
        if (value != null) {
            row.put(key, value);
        }
    }

    private static void putUnlessEmpty(
            Map<String, @Nullable Object> row, String key, Map<String, @Nullable Object> value) {
        if (!value.isEmpty()) {
            row.put(key, value);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> rows(Map<String, @Nullable Object> root, String key) {
        Object rows = root.get(key);
        return rows == null ? List.of() : (List<Map<String, @Nullable Object>>) rows;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(Map<String, @Nullable Object> row, String key) {
        Object map = row.get(key);
        return map == null ? new LinkedHashMap<>() : (Map<String, @Nullable Object>) map;
    }

    static String text(Map<String, @Nullable Object> row, String key) {
        return String.valueOf(row.get(key));
    }
}
