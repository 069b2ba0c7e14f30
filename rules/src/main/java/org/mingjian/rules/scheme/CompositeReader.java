// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads what a composite score is made of; its score sheet has one line a component, worth the weight in percent. */
final class CompositeReader {

    /** Reason and measure of what a component falls short of full marks. */
    static final String COMPONENT_SCORE = "COMPONENT_SCORE";

    private static final String DIMENSION = "ZH";

    private final YamlMapping root;
    private final Function<String, EvaluationScheme> editions;
    private final Set<String> seen = new HashSet<>();

    /** @param editions the edition of an id; throws {@link InvalidScheme} where there is none */
    CompositeReader(YamlMapping root, Function<String, EvaluationScheme> editions) {
        this.root = root;
        this.editions = editions;
    }

    Composite read() {
        YamlMapping yaml = root.mapping("composite");
        yaml.keysInAnyOrder("period", "components");
        var components = new ArrayList<Composite.Component>();
        BigDecimal sum = BigDecimal.ZERO;
        for (YamlMapping row : yaml.mappings("components")) {
            Composite.Component component = component(row);
            if (component != null) {
                components.add(component);
            }
            sum = sum.add(row.decimal("weight"));
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            yaml.defect("components", "weights sum to " + sum.toPlainString() + ", not 1");
        }
        return new Composite(yaml.text("period"), components);
    }

    static List<SchemeDimension> dimensions() {
        return List.of(new SchemeDimension(DIMENSION, "综合得分", new BigDecimal("100.00"), null));
    }

    static List<SchemeIndicator> indicators(Composite composite) {
        var lost = new Deduction(Deduction.Mode.MEASURE, null, null, null, DeductionsReader.LOST, List.of(), false);
        return composite.components().stream()
                .map(component -> new SchemeIndicator(
                        component.code(),
                        DIMENSION,
                        IndicatorKind.DEDUCTION,
                        Automation.AUTO,
                        component.points(),
                        component.points(),
                        new TreeMap<>(),
                        new TreeMap<>(Map.of(COMPONENT_SCORE, lost)),
                        component.title(),
                        null))
                .toList();
    }

    private Composite.@Nullable Component component(YamlMapping yaml) {
        yaml.keysInAnyOrder("code", "title", "weight", "scheme", "period");
        String code = yaml.text("code");
        if (!code.matches(DIMENSION + "-[0-9]{2}")) {
            yaml.defect("code", "code " + code + " of a component is not of the form ZH-01");
        }
        if (!seen.add(code)) {
            yaml.defect("code", "component " + code + " is given twice");
        }
        BigDecimal weight = yaml.decimal("weight");
        if (weight.signum() <= 0 || weight.stripTrailingZeros().scale() > 4) {
            yaml.defect("weight", "weight " + weight + " of " + code + " is not above 0 with at most four decimals");
            return null;
        }
        EvaluationScheme edition = edition(yaml);
        PeriodDates period = edition == null ? null : edition.periods().get(yaml.text("period"));
        if (edition == null) {
            return null;
        }
        if (period == null) {
            String name = yaml.text("period");
            yaml.defect(
                    "period",
                    "no period " + name + " in scheme " + edition.id()
                            + NearName.hint(name, edition.periods().keySet()));
            return null;
        }
        return new Composite.Component(code, yaml.text("title"), weight, edition.id(), period, edition.digest());
    }

    private @Nullable EvaluationScheme edition(YamlMapping yaml) {
        String id = yaml.text("scheme");
        try {
            return editions.apply(id);
        } catch (InvalidScheme invalid) {
            invalid.defects().forEach(defect -> yaml.defect("scheme", "component scheme " + id + ": " + defect));
            return null;
        }
    }
}
