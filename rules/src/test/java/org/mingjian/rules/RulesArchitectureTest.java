// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.scoring.ScoreSheet;

/** Who may know whom inside the rules, and what no rule may know at all. */
@AnalyzeClasses(packages = "org.mingjian.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Set<String> NOW = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.String.formatted");

    private static final Set<String> BY_DEFAULT_LOCALE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingjian.rules.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the rule engine can be replaced, and rules be asked in a test, only while one package knows it");

    @ArchTest
    static final ArchRule onlyReadersKnowTheirFormats = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.mingjian.rules.rulebook..", "org.mingjian.rules.scheme..", "org.mingjian.rules.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..")
            .because("what a file looks like ends where it is read");

    @ArchTest
    static final ArchRule onlyReadingKnowsHtml = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingjian.rules.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..")
            .because("pages become facts in one place");

    @ArchTest
    static final ArchRule rulesArePure = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "reactor..",
                    "io.r2dbc..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "org.mingjian.app..",
                    "org.mingjian.dashboards..")
            .because("the same facts and scheme give the same bytes everywhere: no framework, database or network");

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "in java.net but URI",
                    type -> type.getPackageName().equals("java.net")
                            && !type.getSimpleName().startsWith("URI")))
            .because("an evaluation reads what it was given and opens no connection; an address may be taken apart");

    @ArchTest
    static final ArchRule nobodyLooksAtTheClockOrTheMachine = noClasses()
            .should()
            .callMethodWhere(call("now, or the machine's locale or zone", RulesArchitectureTest::dependsOnTheMachine))
            .because("the evaluation date is part of the question; a result must not change with hour or machine");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.mingjian.rules.(*)..")
            .should()
            .beFreeOfCycles()
            .because("facts → dossier → findings → scores → ranking → proposals is a straight path");

    @ArchTest
    static final ArchRule readingHasNoCycles = slices().matching("org.mingjian.rules.reading.(*)")
            .should()
            .beFreeOfCycles()
            .because("a page is read in steps, each resting on the ones before");

    @ArchTest
    static final ArchRule dossierHasNoCycles = slices().matching("org.mingjian.rules.dossier.(*)")
            .should()
            .beFreeOfCycles()
            .because("one family of cases may rest on another, never both on each other");

    @ArchTest
    static final ArchRule readingIsEnteredByItsDoor = noClasses()
            .that()
            .resideInAPackage("org.mingjian.rules.reading.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mingjian.rules.reading")
            .because("the door knows the steps, and no step the door");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO|Dto|VO)|.*\\.(Base|Abstract)[A-Z][^.]*")
            .because("a noun of the glossary tells where behaviour lives; these words tell nothing");

    @ArchTest
    static final ArchRule scoresComeFromScoringAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingjian.rules.scoring..")
            .should()
            .callConstructorWhere(
                    call("new ScoreSheet", call -> call.getTargetOwner().isEquivalentTo(ScoreSheet.class)))
            .because("a score that is made anywhere else cannot be explained by its lines");

    @ArchTest
    static final ArchRule placesComeFromRankingAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingjian.rules.ranking..")
            .should()
            .callConstructorWhere(
                    call("new Ranking", call -> call.getTargetOwner().isEquivalentTo(Ranking.class)))
            .because("places are given in one way only");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what the rules have to say they return");

    @ArchTest
    static final ArchRule nothingIsMadeToBeInheritedFrom = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a record or a final class cannot change its meaning in a subclass");

    @ArchTest
    static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses all) {
        List<String> silent = all.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !nullMarked(name))
                .sorted()
                .toList();

        assertThat(silent)
                .as("add package-info.java: one sentence of purpose, the place on the path, @NullMarked")
                .isEmpty();
    }

    @Test
    void everySourceFileIsLicensedAndShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines.get(0)).as("%s: first line", file).isEqualTo("// SPDX-License-Identifier: Apache-2.0");
                assertThat(lines.size())
                        .as("%s: lines; find the second noun in it and give that a file of its own", file)
                        .isLessThanOrEqualTo(300);
            }
        }
    }

    private static boolean nullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static boolean dependsOnTheMachine(JavaCall<?> call) {
        String method = call.getTargetOwner().getName() + "." + call.getName();
        return NOW.contains(method) || BY_DEFAULT_LOCALE.contains(method + parameters(call));
    }

    private static String parameters(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static <T extends JavaCall<?>> DescribedPredicate<T> call(String words, Predicate<JavaCall<?>> test) {
        return DescribedPredicate.describe(words, test::test);
    }
}
