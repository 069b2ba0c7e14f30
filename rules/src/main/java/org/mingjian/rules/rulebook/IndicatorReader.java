// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactType;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads {@code indicator.yaml}: fixed keys in a fixed order, every word of a closed list checked. */
final class IndicatorReader {

    private static final String[] KEYS = {
        "id",
        "slug",
        "title",
        "question",
        "kind",
        "automation",
        "severity",
        "lifecycle",
        "since",
        "aliases",
        "superseded_by?",
        "legal_basis",
        "applies_to",
        "condition",
        "facts",
        "asks",
        "register",
        "counted_by",
        "parameters",
        "reasons",
        "points",
        "cap",
        "evidence",
        "rectification",
        "manual_review"
    };
    private static final Pattern ID = Pattern.compile("[A-Z]{2}-[0-9]{2}");

    private IndicatorReader() {}

    static Indicator read(String folder, Dimension dimension, YamlMapping yaml) {
        yaml.keys(KEYS);
        YamlMapping title = yaml.mapping("title");
        title.keys("zh", "en");
        IndicatorKind kind = yaml.word("kind", IndicatorKind.class);
        Indicator indicator = new Indicator(
                yaml.text("id"),
                folder,
                dimension.code(),
                title.text("zh"),
                title.text("en"),
                yaml.text("question"),
                kind,
                yaml.word("automation", Automation.class),
                yaml.word("severity", Severity.class),
                yaml.word("lifecycle", Lifecycle.class),
                yaml.text("since"),
                yaml.texts("aliases"),
                yaml.textOrNull("superseded_by"),
                yaml.mappings("legal_basis").stream()
                        .map(IndicatorReader::legalBasis)
                        .toList(),
                yaml.codes("applies_to", BureauKind.class),
                yaml.textOrNull("condition"),
                yaml.texts("facts"),
                yaml.textOrNull("asks"),
                yaml.textOrNull("register"),
                yaml.text("counted_by"),
                ParameterReader.read(yaml.mapping("parameters")),
                ReasonReader.read(yaml.mapping("reasons"), kind),
                decimalOrNull(yaml, "points"),
                decimalOrNull(yaml, "cap"),
                yaml.text("evidence"),
                rectification(yaml.mapping("rectification")),
                yaml.text("manual_review"));
        check(indicator, yaml);
        return indicator;
    }

    private static void check(Indicator indicator, YamlMapping yaml) {
        String id = indicator.id();
        if (!ID.matcher(id).matches() || !id.startsWith(indicator.dimension() + "-")) {
            yaml.defect("id", "id " + id + " is not " + indicator.dimension() + "- and two digits");
        }
        String slug = indicator.folder().substring(indicator.folder().indexOf('/') + 1);
        if (!yaml.text("slug").equals(slug)) {
            yaml.defect("slug", "slug " + yaml.text("slug") + " is not the folder's name " + slug);
        }
        if (indicator.legalBasis().isEmpty()) {
            yaml.defect("legal_basis", "a duty rests on at least one article or practice");
        }
        checkFacts(indicator, yaml);
        boolean manual = indicator.automation() == Automation.MANUAL;
        if (manual != (indicator.asks() == null)
                || manual != indicator.reasons().isEmpty()) {
            yaml.defect("asks", "a manual indicator has neither asks nor reasons; any other has both");
        }
        if ((indicator.kind() == IndicatorKind.VETO) != (indicator.points() == null)) {
            yaml.defect("points", "points are null for a veto and a number for anything else");
        }
    }

    private static void checkFacts(Indicator indicator, YamlMapping yaml) {
        Set<String> types = Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(type -> type.getAnnotation(FactType.class).name())
                .collect(Collectors.toSet());
        for (String fact : indicator.facts()) {
            if (!types.contains(fact)) {
                yaml.defect("facts", "no fact type " + fact);
            }
        }
        String register = indicator.register();
        if (register != null && !indicator.facts().contains(register)) {
            yaml.defect("register", "register " + register + " is not among the facts " + indicator.facts());
        }
        String condition = indicator.condition();
        if (condition != null && !Arrays.stream(condition.split("\\|")).allMatch(IndicatorReader::yesNoColumn)) {
            yaml.defect("condition", "condition " + condition + " is no yes/no column of bureaus, nor several by |");
        }
    }

    private static boolean yesNoColumn(String name) {
        return Arrays.stream(Bureau.class.getRecordComponents())
                .anyMatch(column -> column.getName().equals(name) && column.getType() == Boolean.class);
    }

    private static LegalBasis legalBasis(YamlMapping yaml) {
        yaml.keys("document", "article", "quote", "certainty");
        return new LegalBasis(
                yaml.text("document"),
                yaml.text("article"),
                yaml.text("quote"),
                yaml.word("certainty", LegalBasis.Certainty.class));
    }

    private static RectificationAdvice rectification(YamlMapping yaml) {
        yaml.keys("text", "working_days", "effort", "curable");
        return new RectificationAdvice(
                yaml.text("text"),
                yaml.whole("working_days"),
                yaml.word("effort", RectificationAdvice.Effort.class),
                yaml.truth("curable"));
    }

    private static @Nullable BigDecimal decimalOrNull(YamlMapping yaml, String key) {
        return yaml.textOrNull(key) == null ? null : yaml.decimal(key);
    }
}
