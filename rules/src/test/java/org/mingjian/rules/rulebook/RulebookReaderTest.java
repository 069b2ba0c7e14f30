// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.rules.yaml.Defect;

class RulebookReaderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/rulebook");
    private static final String FOLDER = "basic_disclosure/annual_report_on_time";
    private static final String YAML = FOLDER + "/indicator.yaml";

    @TempDir
    Path root;

    @BeforeEach
    void copyOneIndicator() throws IOException {
        copy("basic_disclosure/dimension.yaml");
        try (Stream<Path> files = Files.walk(SAMPLE.resolve(FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(SAMPLE.relativize(file).toString());
            }
        }
    }

    @Test
    void aFolderBecomesAnIndicator() {
        Rulebook rulebook = RulebookReader.read(root);

        Indicator indicator = rulebook.indicator("JC-07");
        assertThat(rulebook.indicators()).hasSize(1);
        assertThat(indicator.rulePackage()).isEqualTo("indicators.basic_disclosure.annual_report_on_time");
        assertThat(indicator.points()).isEqualByComparingTo("2.00");
        assertThat(indicator.condition()).isNull();
        assertThat(indicator.reasons().stream().map(Reason::code))
                .containsExactly("NOT_PUBLISHED", "PUBLICATION_UNKNOWN", "PUBLISHED_LATE", "SUBMITTED_LATE");
        assertThat(indicator.parameters().get("departmentDueMonthDay").on(LocalDate.of(2019, 1, 1)))
                .isEqualTo("03-31");
        assertThat(rulebook.cases().get("JC-07").get(0).reasons()).containsExactly("PUBLISHED_LATE", "SUBMITTED_LATE");
    }

    @Test
    void packagedRulebookReadsTheSameFromAJar(@TempDir Path other) throws Exception {
        Path classes = Files.createDirectories(other.resolve("classes"));
        RulebookIndex.write(root, Files.createDirectories(classes.resolve("indicators")));
        Path jar = jar(classes, other.resolve("rules.jar"));

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            RulebookFiles packaged = RulebookFiles.ofClassPath(loader);
            RulebookFiles sources = RulebookFiles.ofFolder(root);
            assertThat(packaged.paths()).isEqualTo(sources.paths()).isNotEmpty();
            assertThat(packaged.paths())
                    .allSatisfy(path -> assertThat(packaged.text(path)).isEqualTo(sources.text(path)));
        }
    }

    @Test
    void digestDependsOnContentNotOnLineEnds() throws IOException {
        String before = RulebookReader.read(root).digest();

        edit(YAML, "\n", "\r\n");
        edit(FOLDER + "/rule.drl", "\n", "\r\n");
        assertThat(RulebookReader.read(root).digest()).isEqualTo(before);

        edit(FOLDER + "/rule.drl", "daysPublishedLate > 0", "daysPublishedLate >= 0");
        assertThat(RulebookReader.read(root).digest()).isNotEqualTo(before);
    }

    @Test
    void guidanceAndCasesDoNotChangeTheDigest() throws IOException {
        String before = RulebookReader.read(root).digest();

        edit(FOLDER + "/guidance.md", "年度报告", "年报");
        edit(FOLDER + "/cases/both_late.violated.yaml", "two duties", "2 duties");

        assertThat(RulebookReader.read(root).digest()).isEqualTo(before);
    }

    @Test
    void everyDefectOfEveryFileIsNamedWithItsLine() throws IOException {
        edit(YAML, "id: JC-07", "id: YS-07");
        edit(YAML, "kind: deduction", "kind: deducton");
        edit(YAML, "severity: ordinary\nlifecycle: stable", "lifecycle: stable\nseverity: ordinary");
        edit(YAML, "counted_by: 年度报告法定期限届满之日\n", "counted: x\n");
        edit(YAML, "facts: [annual-reports]", "facts: [annual-report]");
        edit(YAML, "default: 2019-05-15", "default: soon");
        edit(YAML, "effort: medium", "effort: small");
        edit("basic_disclosure/dimension.yaml", "order: 1", "order: first");
        edit(FOLDER + "/cases/both_late.violated.yaml", "reason: SUBMITTED_LATE", "reason: SUBMITED_LATE");
        Files.delete(root.resolve(FOLDER + "/guidance.md"));

        assertThat(defects())
                .containsExactlyInAnyOrder(
                        "indicators/basic_disclosure/dimension.yaml:3: order: first is not a whole number",
                        in(7, "key lifecycle out of order; here comes severity"),
                        in(
                                19,
                                "unknown key counted; known keys: id, slug, title, question, kind, automation, severity,"
                                        + " lifecycle, since, aliases, superseded_by, legal_basis, applies_to, condition,"
                                        + " facts, asks, register, counted_by, parameters, reasons, points, cap, evidence,"
                                        + " rectification, manual_review"),
                        in(1, "missing key counted_by"),
                        in(5, "kind: deducton is not one of [deduction, veto, bonus]"),
                        in(1, "id YS-07 is not JC- and two digits"),
                        in(16, "no fact type annual-report"),
                        in(18, "register annual-reports is not among the facts [annual-report]"),
                        in(23, "default: soon is not of type DATE"),
                        in(32, "effort: small is not one of [low, medium, high]"),
                        "indicators/" + FOLDER + "/cases/both_late.violated.yaml:11: no reason SUBMITED_LATE in YS-07",
                        "indicators/" + FOLDER + "/guidance.md: the file is missing");
    }

    @Test
    void reasonsAreCheckedToTheLastKey() throws IOException {
        edit(YAML, "outcome: pending, deduct: {mode: none}", "outcome: pending, deduct: {mode: none, amount: \"1\"}");
        edit(YAML, "outcome: violated, deduct: {mode: all}", "outcome: satisfied, deduct: {mode: all}");
        edit(YAML, "  SUBMITTED_LATE: {message: \"", "  Submitted: {massage: \"");

        assertThat(defects())
                .contains(
                        in(25, "only a bonus has a satisfied reason: NOT_PUBLISHED"),
                        in(26, "unknown key amount; known keys: mode, serious"),
                        in(28, "reason code Submitted is not upper case words joined by _"),
                        in(28, "unknown key massage; known keys: message, outcome, deduct"),
                        in(28, "missing key message"));
    }

    @Test
    void reasonsOfTheScoringItselfAreNoReasonsOfARule() throws IOException {
        edit(YAML, "  SUBMITTED_LATE: {", "  MATERIAL_MISSING: {");
        edit(YAML, "  PUBLISHED_LATE: {", "  MANUAL_SCORE: {");

        assertThat(defects())
                .contains(
                        in(27, "reason code MANUAL_SCORE is reserved for scoring; no rule reports it"),
                        in(28, "reason code MATERIAL_MISSING is reserved for scoring; no rule reports it"));
    }

    @Test
    void anIdIsGivenOnceEvenAsAnAlias() throws IOException {
        String twin = "basic_disclosure/twin";
        try (Stream<Path> files = Files.walk(root.resolve(FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(twin).resolve(root.resolve(FOLDER).relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        edit(twin + "/indicator.yaml", "id: JC-07", "id: JC-08");
        edit(twin + "/indicator.yaml", "aliases: []", "aliases: [JC-07]");

        assertThat(defects())
                .containsExactlyInAnyOrder(
                        "indicators/basic_disclosure/twin/indicator.yaml:2: slug annual_report_on_time is not the"
                                + " folder's name twin",
                        "indicators/basic_disclosure/twin/indicator.yaml: JC-07 is already used by indicators/" + YAML);
    }

    @Test
    void brokenYamlIsNamedWithItsLine() throws IOException {
        edit(YAML, "applies_to: [DEPARTMENT", "applies_to: [[DEPARTMENT");

        assertThat(defects()).anyMatch(defect -> defect.matches(".*indicator\\.yaml:1\\d: not YAML: .*"));
    }

    private List<String> defects() {
        InvalidRulebook invalid = catchThrowableOfType(InvalidRulebook.class, () -> RulebookReader.read(root));
        return invalid.defects().stream().map(Defect::toString).toList();
    }

    private static String in(int line, String problem) {
        return "indicators/" + YAML + ":" + line + ": " + problem;
    }

    private void edit(String file, String old, String replacement) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }

    private void copy(String file) throws IOException {
        Path target = root.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(SAMPLE.resolve(file), target);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
