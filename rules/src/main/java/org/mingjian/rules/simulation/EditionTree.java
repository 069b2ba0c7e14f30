// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
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
        rows("indicators").forEach(row -> indicator(row).ifPresent(indicators::add));
        rulebook.indicators().keySet().stream().filter(this::added).forEach(code -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", code);
            indicators.add(row);
        });
        root.put("indicators", indicators);
        rows("dimensions").forEach(row -> set(row, "cap", Place.of(Place.Kind.DIMENSION_CAP, text(row, "code"), "")));
        figures("bonus", Map.of("gate", "bonus.gate", "cap", "bonus.cap"));
        figures("veto", Map.of("value", "veto.value"));
        rows("grades")
                .forEach(row -> Place.of("grades[" + text(row, "grade") + "].from")
                        .ifPresent(place -> set(row, "from", place)));
        memberships();
        sums(indicators);
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
                deductions.put(place.name(), deduction(code, place.name(), base.deductions()));
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

    private Map<String, @Nullable Object> deduction(String code, String reason, Map<String, Deduction> base) {
        Deduction deduction = base.get(reason);
        if (deduction == null) {
            throw new IllegalArgumentException("no reason " + reason + " of " + code);
        }
        Map<String, @Nullable Object> yaml = new LinkedHashMap<>();
        yaml.put("mode", deduction.mode().name().toLowerCase(Locale.ROOT));
        String amount = overlay.values().get(Place.of(Place.Kind.AMOUNT, code, reason));
        if (amount != null || deduction.amount() != null) {
            yaml.put("amount", amount != null ? amount : String.valueOf(deduction.amount()));
        }
        putIfThere(yaml, "numerator", deduction.numerator());
        putIfThere(yaml, "denominator", deduction.denominator());
        putIfThere(yaml, "measure", deduction.measure());
        if (!deduction.tiers().isEmpty()) {
            yaml.put("tiers", tiers(code, reason, deduction));
        }
        if (deduction.serious()) {
            yaml.put("serious", "true");
        }
        return yaml;
    }

    private List<Map<String, @Nullable Object>> tiers(String code, String reason, Deduction deduction) {
        List<Map<String, @Nullable Object>> tiers = new ArrayList<>();
        for (int number = 1; number <= deduction.tiers().size(); number++) {
            Deduction.Tier tier = deduction.tiers().get(number - 1);
            Map<String, @Nullable Object> yaml = new LinkedHashMap<>();
            yaml.put("above", tier.above().toPlainString());
            yaml.put(
                    "amount",
                    overlay.values()
                            .getOrDefault(
                                    Place.tier(code, reason, number),
                                    tier.amount().toPlainString()));
            tiers.add(yaml);
        }
        return tiers;
    }

    /** Groups of indicators lose those that are off; one with too few left falls away. */
    private void memberships() {
        if (root.get("exemptions") != null) {
            List<Map<String, @Nullable Object>> kept = new ArrayList<>();
            for (int i = 0; i < scheme.duties().size(); i++) {
                Map<String, @Nullable Object> row = rows("exemptions").get(i);
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
                Map<String, @Nullable Object> row = rows("exclusive").get(i);
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

    private void sums(List<Map<String, @Nullable Object>> indicators) {
        BigDecimal full = new BigDecimal("0.00");
        for (Map<String, @Nullable Object> row : rows("dimensions")) {
            BigDecimal sum = indicators.stream()
                    .map(one -> points(text(one, "code"), text(row, "code")))
                    .reduce(new BigDecimal("0.00"), BigDecimal::add);
            row.put("points", sum.toPlainString());
            full = full.add(sum);
        }
        root.put("full_marks", full.toPlainString());
    }

    /** Points an indicator brings to a dimension. */
    private BigDecimal points(String code, String dimension) {
        String changed = value(Place.Kind.POINTS, code);
        Optional<SchemeIndicator> base = scheme.indicator(code);
        boolean own = base.map(one ->
                        one.kind() == IndicatorKind.DEDUCTION && one.dimension().equals(dimension))
                .orElseGet(() -> ofRulebook(code, dimension));
        if (!own) {
            return BigDecimal.ZERO;
        }
        if (changed != null) {
            return new BigDecimal(changed);
        }
        Indicator indicator = rulebook.indicators().get(code);
        BigDecimal usual = indicator == null ? null : indicator.points();
        return base.map(SchemeIndicator::points).orElse(usual == null ? BigDecimal.ZERO : usual);
    }

    private boolean ofRulebook(String code, String dimension) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator != null
                && indicator.kind() == IndicatorKind.DEDUCTION
                && indicator.dimension().equals(dimension);
    }

    private @Nullable String value(Place.Kind kind, String code) {
        return overlay.values().get(Place.of(kind, code, ""));
    }

    private void figures(String block, Map<String, String> places) {
        places.forEach((key, place) -> Place.of(place).ifPresent(one -> set(map(root, block), key, one)));
    }

    private void set(Map<String, @Nullable Object> row, String key, Place place) {
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

    private static void putIfThere(Map<String, @Nullable Object> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, @Nullable Object>> rows(String key) {
        Object rows = root.get(key);
        return rows == null ? List.of() : (List<Map<String, @Nullable Object>>) rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(Map<String, @Nullable Object> row, String key) {
        Object map = row.get(key);
        return map == null ? new LinkedHashMap<>() : (Map<String, @Nullable Object>) map;
    }

    private static String text(Map<String, @Nullable Object> row, String key) {
        return String.valueOf(row.get(key));
    }
}
