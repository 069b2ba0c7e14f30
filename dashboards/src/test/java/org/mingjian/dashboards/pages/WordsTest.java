// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.register.IndicatorSupply;
import org.mingjian.dashboards.rulebook.DeductionWords;
import org.mingjian.dashboards.search.SearchHit;
import org.mingjian.dashboards.sheet.Square;
import org.mingjian.dashboards.why.DeadlineStrip;
import org.mingjian.rules.calendar.Extension;
import org.mingjian.rules.calendar.Suspension;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactType;
import org.mingjian.rules.facts.Supplier;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Lifecycle;
import org.mingjian.rules.rulebook.RectificationAdvice;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.rulebook.Severity;
import org.mingjian.rules.scheme.LadderStep;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.NoticeKind;
import org.mingjian.rules.scheme.RankingMethod;
import org.mingjian.rules.scheme.TieBreak;
import org.mingjian.rules.scheme.VetoTreatment;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** No code reaches a reader raw: every enum a page shows, every field a fact is recorded under has a Chinese word. */
class WordsTest {
    private static final Pattern SHOWN = Pattern.compile("\\.with(?:Known)?\\(\\s*\"(\\w+)\"");

    private final Words words = new Words(messages());

    static Stream<Map.Entry<String, Class<? extends Enum<?>>>> nouns() {
        return Stream.of(
                Map.entry("outcome", Outcome.class),
                Map.entry("kind", IndicatorKind.class),
                Map.entry("automation", Automation.class),
                Map.entry("severity", Severity.class),
                Map.entry("lifecycle", Lifecycle.class),
                Map.entry("certainty", LegalBasis.Certainty.class),
                Map.entry("effort", RectificationAdvice.Effort.class),
                Map.entry("deduction", Deduction.Mode.class),
                Map.entry("evaluation-state", EvaluationState.class),
                Map.entry("not-applicable", NotApplicableTreatment.class),
                Map.entry("veto", VetoTreatment.Action.class),
                Map.entry("ranking-method", RankingMethod.class),
                Map.entry("notice", NoticeKind.class),
                Map.entry("ladder", LadderStep.Condition.class),
                Map.entry("tie-break", TieBreak.By.class),
                Map.entry("square", Square.Kind.class),
                Map.entry("supplier", Supplier.class),
                Map.entry("supply", IndicatorSupply.class),
                Map.entry("search", SearchHit.Kind.class),
                Map.entry("strip", DeadlineStrip.Kind.class),
                Map.entry("code", Extension.Effect.class),
                Map.entry("code", Suspension.Reason.class));
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void everyCodeAPageShowsHasAWord(Map.Entry<String, Class<? extends Enum<?>>> noun) {
        for (Enum<?> code : noun.getValue().getEnumConstants()) {
            assertThat(words.has(noun.getKey() + "." + code.name()))
                    .as("add %s.%s to codes.properties", noun.getKey(), code.name())
                    .isTrue();
        }
    }

    @Test
    void everyFieldAndCodeOfEveryFactHasAWord() {
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            assertThat(words.has(
                            "fact-type." + type.getAnnotation(FactType.class).name()))
                    .as("add the register of %s to codes.properties", type.getSimpleName())
                    .isTrue();
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(words.has("fact." + component.getName()))
                        .as("add fact.%s to codes.properties", component.getName())
                        .isTrue();
                codes(component)
                        .forEach(code -> assertThat(words.has("code." + code))
                                .as("add code.%s to codes.properties", code)
                                .isTrue());
            }
        }
    }

    @Test
    void everyFieldAFindingShowsHasAWord() throws IOException {
        Path dossier = Path.of("../rules/src/main/java/org/mingjian/rules/dossier");
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(dossier)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                SHOWN.matcher(Files.readString(source)).results().forEach(match -> fields.add(match.group(1)));
            }
        }

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(words.has("fact." + field))
                        .as("add fact.%s to codes.properties", field)
                        .isTrue());
    }

    @Test
    void everythingTheRulebookSaysIsInWords() {
        DeductionWords deductions = new DeductionWords(words, new NumberFormats());
        RulebookReader.read().indicators().values().forEach(indicator -> {
            assertThat(indicator.facts())
                    .allSatisfy(type ->
                            assertThat(words.has("fact-type." + type)).as(type).isTrue());
            assertThat(indicator.appliesTo())
                    .allSatisfy(kind -> assertThat(words.has("code." + kind)).isTrue());
            indicator.reasons().forEach(reason -> {
                assertThat(words.placeholders(reason.message()))
                        .as(
                                "a word for every placeholder of %s %s: add fact.<name> to codes.properties",
                                indicator.id(), reason.code())
                        .doesNotContainPattern("〔[a-zA-Z]+〕");
                assertThat(deductions.of(reason.deduction())).as(indicator.id()).doesNotContainPattern("[a-zA-Z{}]");
            });
        });
    }

    @Test
    void everyBadgeHasAWordAndASign() {
        Stream.of(Badge.values())
                .forEach(badge -> assertThat(words.of(badge.key())).isNotBlank());
    }

    private static Stream<String> codes(RecordComponent component) {
        Class<?> type = component.getType();
        if (List.class.equals(type) && component.getGenericType() instanceof ParameterizedType several) {
            type = (Class<?>) several.getActualTypeArguments()[0];
        }
        return type.isEnum() ? Stream.of(type.getEnumConstants()).map(code -> ((Enum<?>) code).name()) : Stream.empty();
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages", "pages", "registers", "homes", "codes");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
