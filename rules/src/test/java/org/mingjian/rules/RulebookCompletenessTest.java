// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjian.rules.docgen.RulebookWriter;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;

/** No indicator without its four siblings, an example for each reason and outcome, and its page. */
class RulebookCompletenessTest {

    private static final Path FOLDERS = Path.of("src/main/resources/indicators");
    private static final Path DOCS = Path.of("docs");
    private static final List<String> HEADINGS = List.of("## 为什么评", "## 怎样算", "## 常见问题", "## 如何整改");
    private static final String REPAIR = "run: mvn -pl rules process-classes exec:java@docs, and commit rules/docs";

    private final Rulebook rulebook = RulebookReader.read();

    @Test
    void sourceFoldersAndPackagedRulebookAreTheSame() {
        assertThat(rulebook)
                .as("the packaged rulebook differs from the folders; build again with Maven")
                .isEqualTo(RulebookReader.read(FOLDERS));
    }

    @Test
    void everyFileBelongsToAnIndicator() throws IOException {
        var strangers = files().filter(path -> !belongs(path)).toList();

        assertThat(strangers)
                .as("a folder holds indicator.yaml, rule.drl, guidance.md and cases/<situation>.<outcome>.yaml,"
                        + " beside one dimension.yaml per dimension; nothing else is read")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyReasonHasACase() {
        return everyIndicator(indicator -> assertThat(
                        rulebook.cases().get(indicator.id()).stream().flatMap(example -> example.reasons().stream()))
                .as("%s: add a file under cases/ whose expect lists the missing reason", indicator.folder())
                .containsAll(indicator.reasons().stream().map(Reason::code).toList()));
    }

    @TestFactory
    Stream<DynamicTest> everyOutcomeAnIndicatorCanComeToHasACase() {
        return everyIndicator(indicator -> assertThat(
                        rulebook.cases().get(indicator.id()).stream().map(example -> example.outcome()))
                .as("%s: add a case for each missing outcome: cases/<situation>.<outcome>.yaml", indicator.folder())
                .containsAll(outcomes(indicator)));
    }

    @TestFactory
    Stream<DynamicTest> asksNamesADossierRecord() {
        Set<String> subjects = new ClassFileImporter()
                .importPackages("org.mingjian.rules.dossier").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Subject.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        return everyIndicator(indicator -> {
            if (indicator.asks() != null) {
                assertThat(subjects)
                        .as("%s: asks names a record of the dossier that implements Subject", indicator.folder())
                        .contains(indicator.asks());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> guidanceHasTheFourHeadings() {
        return everyIndicator(indicator -> assertThat(
                        rulebook.guidance().get(indicator.id()).lines().filter(line -> line.startsWith("#")))
                .as("%s/guidance.md: these headings, in this order, and no others", indicator.folder())
                .isEqualTo(HEADINGS));
    }

    @TestFactory
    Stream<DynamicTest> everyFileFitsOnItsPage() throws IOException {
        Map<String, Integer> limits = Map.of("indicator.yaml", 90, "rule.drl", 80, "guidance.md", 40);
        return files().map(path -> DynamicTest.dynamicTest(
                FOLDERS.relativize(path).toString(),
                () -> assertThat(Files.readAllLines(path).size())
                        .as("%s: lines; split the indicator, or move the work into the dossier", path)
                        .isLessThanOrEqualTo(
                                limits.getOrDefault(path.getFileName().toString(), 60))));
    }

    @Test
    void pagesAreUpToDate() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> pages = Files.list(DOCS)) {
            for (Path page : pages.toList()) {
                committed.put(
                        page.getFileName().toString(), Files.readString(page).replace("\r\n", "\n"));
            }
        }

        Map<String, String> written = RulebookWriter.pages(rulebook, Path.of("src/main/resources/schemes"));

        assertThat(committed.keySet()).as(REPAIR).isEqualTo(written.keySet());
        written.forEach((name, text) -> assertThat(committed.get(name))
                .as("rules/docs/%s is out of date; %s", name, REPAIR)
                .isEqualTo(text));
    }

    private Stream<DynamicTest> everyIndicator(ThrowingCheck check) {
        return rulebook.indicators().values().stream()
                .map(indicator -> DynamicTest.dynamicTest(indicator.id(), () -> check.accept(indicator)));
    }

    /** A check that may look for classes or files. */
    private interface ThrowingCheck {
        void accept(Indicator indicator) throws Exception;
    }

    private static Set<Outcome> outcomes(Indicator indicator) {
        boolean proposed = indicator.automation() == Automation.SEMI || indicator.kind() == IndicatorKind.VETO;
        boolean proposedBonus = proposed && indicator.kind() == IndicatorKind.BONUS;
        var outcomes = EnumSet.of(proposedBonus ? Outcome.PENDING : Outcome.SATISFIED);
        if (indicator.kind() != IndicatorKind.BONUS) {
            outcomes.add(Outcome.NO_EVIDENCE);
            outcomes.add(proposed ? Outcome.PENDING : Outcome.VIOLATED);
        }
        boolean bindsAll = indicator.appliesTo().containsAll(Arrays.asList(BureauKind.values()));
        if (!bindsAll || indicator.condition() != null || indicator.kind() == IndicatorKind.BONUS) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        return outcomes;
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(FOLDERS).filter(Files::isRegularFile);
    }

    private static boolean belongs(Path path) {
        String name = FOLDERS.relativize(path).toString().replace('\\', '/');
        return name.matches("[a-z_]+/dimension\\.yaml")
                || name.matches("[a-z_]+/[a-z0-9_]+/(indicator\\.yaml|rule\\.drl|guidance\\.md)")
                || name.matches("[a-z_]+/[a-z0-9_]+/cases/[a-z0-9_]+"
                        + "\\.(satisfied|violated|not_applicable|no_evidence|pending)\\.yaml");
    }
}
