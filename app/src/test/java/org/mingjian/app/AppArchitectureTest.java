// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;

@AnalyzeClasses(packages = "org.mingjian.app", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {

    private static final String FORBIDDEN_NAMES = "(Base|Abstract)[A-Z].*|.*(Utils?|Helper|Manager|Impl|DTO|Dto|VO)";

    private static final String INTAKE = "org.mingjian.app.intake.";

    @ArchTest
    static final ArchRule NOTHING_BLOCKS = noClasses()
            .should()
            .callMethodWhere(blocks())
            .because("a blocked event loop stops every request; return the publisher, or make the step a StartStep");

    @ArchTest
    static final ArchRule ONLY_THE_START_WAITS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.mingjian.app.platform.StartSteps")
            .should()
            .callMethod(java.util.concurrent.CompletableFuture.class, "join")
            .orShould()
            .callMethod(java.util.concurrent.CompletableFuture.class, "get")
            .because("waiting for a future is blocking under another name");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .because("what a class needs stands in its constructor; settings come as a validated record")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*[.$](" + FORBIDDEN_NAMES + ")")
            .because("such a name says how a class is used, not what it is; take the noun from the glossary");

    @ArchTest
    static final ArchRule SQL_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and(DescribedPredicate.not(resideInAPackage("org.mingjian.app.query..")))
            .and(DescribedPredicate.not(resideInAPackage("org.mingjian.app.platform..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.r2dbc..", "org.springframework.r2dbc..", "java.sql..")
            .because("only a feature's Repository and the query package reach tables")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PLATFORM_KNOWS_NO_FEATURE = classes()
            .that()
            .resideInAPackage("org.mingjian.app.platform..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("org.mingjian.."))
                    .or(resideInAPackage("org.mingjian.app.platform..")))
            .because("every feature stands on the platform, so it can stand on none of them");

    @ArchTest
    static final ArchRule FILES_KNOW_NO_PAGES = intakeRoom("file")
            .because("a row of a file is read before anything is known of pages, storage or who sent it");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_STORAGE =
            intakeRoom("page", "file").because("what a page says is told without a database, on the command line too");

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_NO_PAGES = intakeRoom("document", "file")
            .because("what words a file holds is told before anybody asks what they mean");

    @ArchTest
    static final ArchRule FOLDERS_KNOW_NO_STORAGE = intakeRoom("folder", "file", "page")
            .because("a folder of facts is read and written where there is no database");

    @ArchTest
    static final ArchRule FACTS_KNOW_NO_DOOR = intakeRoom("fact", "file", "page")
            .because("facts come over HTTP, from a harvest or from a file alike; their store knows none of these");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_ITS_PURPOSE = classes()
            .should(belongToAPackageWithPurpose())
            .because("package-info gives one sentence of purpose, the place on the path and the null contract");

    /** A room of intake may know the platform, the language, the audit trail and the rooms named, and nothing else of the application. */
    private static ClassesShouldConjunction intakeRoom(String room, String... known) {
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.not(resideInAPackage("org.mingjian.app.."))
                .or(resideInAPackage("org.mingjian.app.platform.."))
                .or(resideInAPackage("org.mingjian.app.language"))
                .or(resideInAPackage("org.mingjian.app.audit"))
                .or(resideInAPackage(INTAKE + room));
        for (String other : known) {
            allowed = allowed.or(resideInAPackage(INTAKE + other));
        }
        return classes().that().resideInAPackage(INTAKE + room).should().onlyDependOnClassesThat(allowed);
    }

    private static DescribedPredicate<JavaMethodCall> blocks() {
        return DescribedPredicate.describe(
                "a blocking call of Reactor",
                call -> call.getTargetOwner().getPackageName().startsWith("reactor.core.publisher")
                        && (call.getName().startsWith("block")
                                || call.getName().equals("toIterable")
                                || call.getName().equals("toStream")));
    }

    private static ArchCondition<JavaClass> belongToAPackageWithPurpose() {
        return new ArchCondition<>("belong to a package with a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean described = type.getPackage().tryGetPackageInfo().isPresent();
                String message = type.getPackageName() + " has no package-info.java with @NullMarked";
                events.add(new SimpleConditionEvent(type, described, message));
            }
        };
    }
}
