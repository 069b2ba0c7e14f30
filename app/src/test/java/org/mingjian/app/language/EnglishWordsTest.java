// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The English bundles beside the Chinese ones: the same keys, the same places for values, English words. */
class EnglishWordsTest {

    /** Words of documents only, which are Chinese for everyone. */
    private static final Set<String> CHINESE_ONLY = Set.of("papers");

    /** Words of features in the folder of their classes, as {@code FeatureWords} reads them. */
    private static final List<String> BESIDE = Stream.of(
                    "account/problems",
                    "bureau/reforms",
                    "calendar/arrangements",
                    "evaluation/starts",
                    "harvest/endings",
                    "harvest/fetch/outcomes",
                    "harvest/source/problems",
                    "intake/file/refusals",
                    "notice/problems",
                    "pastresult/pastresults",
                    "rectification/problems",
                    "sample/problems",
                    "token/problems")
            .map("org/mingjian/app/"::concat)
            .toList();

    /** Where an English sentence names what is written in Chinese, and why. */
    private static final Map<String, String> NAMES_CHINESE = Map.of(
            "language.other.name", "the link to Chinese is for those who read Chinese",
            "arrangement.hint", "the cells of the table are filled in Chinese",
            "upload.mend", "title of a column of the table that comes back",
            "source.column.open", "number of a document",
            "trial.sections", "number of a document",
            "trial-problem.META_MISSING", "number of a document",
            "HEADER", "titles of columns of a table filled in Chinese",
            "KIND", "cells of a table filled in Chinese",
            "SOURCE", "number of a document");

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF01-\\uFF60]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static Stream<String> bundles() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        String names = Objects.requireNonNull(settings.getObject()).getProperty("spring.messages.basename");
        return Stream.concat(Stream.of(names.split(",")).filter(name -> !CHINESE_ONLY.contains(name)), BESIDE.stream());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyChineseKeyHasAnEnglishTwin(String bundle) {
        assertThat(english(bundle).stringPropertyNames())
                .as("%s_en.properties has exactly the keys of the Chinese bundle", bundle)
                .containsExactlyInAnyOrderElementsOf(chinese(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void twinsTakeTheSameValues(String bundle) {
        Properties chinese = chinese(bundle);

        assertThat(entries(english(bundle))
                        .filter(one -> !places(one.getValue()).equals(places(chinese.getProperty(one.getKey(), ""))))
                        .map(Map.Entry::getKey))
                .as("%s_en.properties: each {n} of the Chinese sentence stands in the English one", bundle)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishWordsAreEnglish(String bundle) {
        assertThat(entries(english(bundle))
                        .filter(one -> CHINESE.matcher(one.getValue()).find())
                        .map(Map.Entry::getKey)
                        .filter(key -> !NAMES_CHINESE.containsKey(key)))
                .as(
                        "%s_en.properties: what must name a Chinese word goes on the list of this test, with a reason",
                        bundle)
                .isEmpty();
    }

    /** A sentence with values is a pattern, where {@code '} quotes; one without is taken as it stands. */
    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesPrintAsTheyRead(String bundle) {
        for (Properties words : List.of(chinese(bundle), english(bundle))) {
            assertThat(entries(words)
                            .filter(one -> PLACE.matcher(one.getValue()).find()
                                    ? one.getValue().replace("''", "").contains("'")
                                    : one.getValue().contains("''"))
                            .map(Map.Entry::getKey))
                    .as("%s: write ’, or '' beside {0}", bundle)
                    .isEmpty();
            entries(words)
                    .filter(one -> PLACE.matcher(one.getValue()).find())
                    .forEach(one -> assertThat(new MessageFormat(one.getValue(), Locale.ENGLISH).getFormats())
                            .as(one.getKey())
                            .isNotEmpty());
        }
    }

    @Test
    void theListOfChineseNamesIsNoLongerThanNeeded() {
        Set<String> needed = bundles()
                .flatMap(bundle -> entries(english(bundle)))
                .filter(one -> CHINESE.matcher(one.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(needed).isEqualTo(NAMES_CHINESE.keySet());
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Stream<Map.Entry<String, String>> entries(Properties words) {
        return words.stringPropertyNames().stream().map(key -> Map.entry(key, words.getProperty(key)));
    }

    private static Properties english(String bundle) {
        return read(bundle + "_en.properties");
    }

    private static Properties chinese(String bundle) {
        Properties words = read(bundle + ".properties");
        return words.isEmpty() ? read(bundle + "_zh_CN.properties") : words;
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream file = EnglishWordsTest.class.getResourceAsStream("/" + name)) {
            assertThat(file).as("file %s", name).isNotNull();
            Reader text = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
            words.load(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
        return words;
    }
}
