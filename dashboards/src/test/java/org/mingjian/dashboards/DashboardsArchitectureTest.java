// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The directions of the room "what is shown", each with its reason. */
@AnalyzeClasses(packages = "org.mingjian.dashboards", importOptions = ImportOption.DoNotIncludeTests.class)
class DashboardsArchitectureTest {

    @ArchTest
    static final ArchRule asksThroughPorts = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mingjian.app..")
            .because("dashboards define ports (XQuery) which app implements; the other direction would be a circle");

    @ArchTest
    static final ArchRule reachesNoTable = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.r2dbc..", "org.springframework.r2dbc..", "org.springframework.data..", "java.sql..")
            .because("what a page shows is asked for through a port; storage belongs to app");

    @ArchTest
    static final ArchRule evaluatesNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("a page shows findings and never makes one");

    @ArchTest
    static final ArchRule onlyTheRendererWritesImages = noClasses()
            .that()
            .haveNameNotMatching("org\\.mingjian\\.dashboards\\.chart\\.(ChartRenderer|SvgMarkup)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.batik..", "javax.imageio..", "javax.xml.transform..")
            .because("drawing is slow and has one place that keeps it off the event loop and may be cached");

    @ArchTest
    static final ArchRule onlyChartsKnowTheChartLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingjian.dashboards.chart")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .because("pages hand data records to chart factories; the library can be changed in one package");

    @ArchTest
    static final ArchRule blocksNowhere = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "block|blockFirst|blockLast")))
            .because("pages run on the event loop; a blocked loop stops every reader")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule injectsThroughConstructors = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("a class says in its constructor what it needs");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO|VO)")
            .orShould()
            .haveSimpleNameStartingWith("Base")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("such names hide the noun; use the glossary");

    @ArchTest
    static final ArchRule printsNothing = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what has to be said is logged or shown");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIs = classes()
            .that(DescribedPredicate.describe(
                    "are not package-info", each -> !each.getSimpleName().equals("package-info")))
            .should(new ArchCondition<JavaClass>("lie in a package with package-info and @NullMarked") {
                @Override
                public void check(JavaClass each, ConditionEvents events) {
                    boolean said = each.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    events.add(new SimpleConditionEvent(
                            each, said, each.getPackageName() + " has no package-info with @NullMarked"));
                }
            })
            .because("one sentence of purpose and the null contract stand where a reader looks first");
}
