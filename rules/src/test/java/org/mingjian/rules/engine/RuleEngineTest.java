// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.SmallSchemes;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.dossier.basics.ReportClock;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Exemption;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeIndicator;

class RuleEngineTest {

    private static final Question QUESTION = new Question(
            new PeriodDates("2026Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)), LocalDate.of(2026, 3, 31));
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private final Rulebook rulebook = RulebookReader.read();
    private final Indicator report = rulebook.indicator("JC-07");

    @Test
    void aFindingCarriesIdentityMessageFactsAndEvidence() {
        var engine = new RuleEngine(rulebook, SmallSchemes.of(rulebook, "JC-07"));

        IndicatorResult result = ask(engine, publishedLate(3)).get(0);

        assertThat(result.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(result.asked()).isEqualTo(1);
        assertThat(result.findings()).hasSize(1);
        Finding finding = result.findings().get(0);
        assertThat(finding.id()).isEqualTo(FindingId.of("SHIJIAOYU", "JC-07", "PUBLISHED_LATE", "2025"));
        assertThat(finding.message()).isEqualTo("2025 年度报告应于 2026-01-31 前公布，实际 2026-02-03 公布，逾期 3 日");
        assertThat(finding.facts()).isEqualTo(publishedLate(3).shown());
        assertThat(finding.evidence()).isEqualTo(publishedLate(3).evidence());
    }

    @Test
    void noCaseIsNoEvidenceUntilTheRegisterIsDeclaredComplete() {
        var engine = new RuleEngine(rulebook, SmallSchemes.of(rulebook, "JC-07"));

        IndicatorResult unknown = ask(engine).get(0);
        IndicatorResult complete = engine.ask(
                        new Dossier(bureau(BureauKind.DEPARTMENT), QUESTION, List.of(), List.of("annual-reports")),
                        List.of())
                .get(0);

        assertThat(unknown.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(complete.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(unknown.explanation()).isNotEqualTo(complete.explanation()).isNotEmpty();
    }

    @Test
    void anExemptedGroupIsNotAskedAndReadsWhy() {
        var chosen = List.of(SmallSchemes.chosen(report));
        var exemption = new Exemption("G2", List.of("JC-07"), "本组由市政府统一编报");
        var engine = new RuleEngine(rulebook, SmallSchemes.of(chosen, List.of(exemption)));

        IndicatorResult result = ask(engine, publishedLate(3)).get(0);

        assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(result.explanation()).isEqualTo("本组由市政府统一编报");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aConditionThatIsNotKnownIsNoEvidence() {
        var conditional = with("hasSite", report);
        var engine = new RuleEngine(conditional, SmallSchemes.of(conditional, "JC-07"));

        assertThat(outcome(engine, null)).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(outcome(engine, false)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(engine, true)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void anEditionThatAsksForConfirmationGetsProposals() {
        SchemeIndicator auto = SmallSchemes.chosen(report);
        var engine = new RuleEngine(rulebook, SmallSchemes.of(List.of(by(Automation.SEMI, auto)), List.of()));

        IndicatorResult result = ask(engine, publishedLate(3)).get(0);

        assertThat(result.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(result.findings().get(0).outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void twoPeopleScoreAManualIndicator() {
        EvaluationScheme scheme = SmallSchemes.of(List.of(ownIndicator()), List.of());
        var engine = new RuleEngine(rulebook, scheme);
        var dossier = new Dossier(bureau(BureauKind.DEPARTMENT), QUESTION, List.of(), List.of());

        assertThat(engine.ask(dossier, List.of()).get(0).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(engine.ask(dossier, List.of(score("4.5", null))).get(0).outcome())
                .isEqualTo(Outcome.PENDING);
        assertThat(engine.ask(dossier, List.of(score("4.5", "甲"))).get(0).outcome())
                .isEqualTo(Outcome.PENDING);
        assertThat(engine.ask(dossier, List.of(score("5.0", "乙"))).get(0).outcome())
                .isEqualTo(Outcome.SATISFIED);
        Finding lost = engine.ask(dossier, List.of(score("4.5", "乙")))
                .get(0)
                .findings()
                .get(0);
        assertThat(lost.reason()).isEqualTo(Reason.MANUAL_SCORE);
        assertThat(lost.measures().get(RuleEngine.LOST)).isEqualByComparingTo("0.5");
        assertThat(lost.message()).isEqualTo("人工评分 4.5 分，满分 5.00 分");
    }

    @Test
    void aRuleThatFailsIsAnErrorOfItsIndicatorAlone() {
        Indicator broken = renamed(report, "JC-08", "basic_disclosure/broken");
        var indicators = new TreeMap<>(rulebook.indicators());
        indicators.put("JC-08", broken);
        Rulebook both = rulebook(indicators);
        var models = new TreeMap<>(RuleModels.compiled().byPackage());
        models.put(broken.rulePackage(), failing(broken.rulePackage()));
        var engine = new RuleEngine(both, SmallSchemes.of(both, "JC-08", "JC-07"), new RuleModels(models));

        List<IndicatorResult> results = ask(engine, publishedLate(3));

        assertThat(results.get(0).outcome()).isEqualTo(Outcome.ERROR);
        assertThat(results.get(0).explanation()).contains("the rule is broken");
        assertThat(results.get(1))
                .isEqualTo(ask(new RuleEngine(rulebook, SmallSchemes.of(rulebook, "JC-07")), publishedLate(3))
                        .get(0));
    }

    @Test
    void severalThreadsGetTheSameAnswers() throws Exception {
        var engine = new RuleEngine(rulebook, SmallSchemes.ofAll(rulebook));
        List<IndicatorResult> expected = ask(engine, publishedLate(3));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<IndicatorResult>>> askings = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                askings.add(() -> ask(engine, publishedLate(3)));
            }

            List<Future<List<IndicatorResult>>> answers = threads.invokeAll(askings);

            for (Future<List<IndicatorResult>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<IndicatorResult> ask(RuleEngine engine, Subject... cases) {
        return engine.ask(new Dossier(bureau(BureauKind.DEPARTMENT), QUESTION, List.of(cases), List.of()), List.of());
    }

    private static Outcome outcome(RuleEngine engine, Boolean hasSite) {
        Bureau bureau = bureau(BureauKind.DEPARTMENT, hasSite == null ? "" : hasSite.toString());
        return engine.ask(new Dossier(bureau, QUESTION, List.of(publishedLate(1)), List.of()), List.of())
                .get(0)
                .outcome();
    }

    private static Bureau bureau(BureauKind kind) {
        return bureau(kind, "true");
    }

    private static Bureau bureau(BureauKind kind, String hasSite) {
        Map<String, String> row =
                Map.of("code", "SHIJIAOYU", "name", "市教育局", "group", "G2", "kind", kind.name(), "hasSite", hasSite);
        return (Bureau) FactTypes.read("bureaus", row).orThrow();
    }

    private static ReportClock publishedLate(int days) {
        return new ReportClock(
                2025, DUE, true, true, false, DUE, DUE.plusDays(days), 0, days, null, "annual-reports.csv#2025");
    }

    private static ManualScore score(String points, String confirmer) {
        return new ManualScore(
                "SHIJIAOYU",
                "ZZ-01",
                new BigDecimal(points),
                "甲",
                confirmer,
                LocalDate.of(2026, 3, 1),
                null,
                null,
                null,
                null,
                null);
    }

    private static SchemeIndicator ownIndicator() {
        return new SchemeIndicator(
                "ZZ-01",
                "ZZ",
                IndicatorKind.DEDUCTION,
                Automation.MANUAL,
                new BigDecimal("5.00"),
                new BigDecimal("5.00"),
                new TreeMap<>(),
                new TreeMap<>(),
                "组织保障",
                null);
    }

    private static SchemeIndicator by(Automation automation, SchemeIndicator chosen) {
        return new SchemeIndicator(
                chosen.code(),
                chosen.dimension(),
                chosen.kind(),
                automation,
                chosen.points(),
                chosen.cap(),
                chosen.parameters(),
                chosen.deductions(),
                chosen.ownTitle(),
                chosen.materialDueOn());
    }

    private static Model failing(String rulePackage) {
        Variable<ReportClock> subject = PatternDSL.declarationOf(ReportClock.class, "subject");
        var rule = PatternDSL.rule(rulePackage, "PUBLISHED_LATE")
                .build(
                        PatternDSL.pattern(subject).expr("broken", clock -> {
                            throw new IllegalStateException("the rule is broken");
                        }),
                        PatternDSL.on(subject).execute(clock -> {}));
        var model = new ModelImpl(rulePackage);
        model.addRule(rule);
        return model;
    }

    private Rulebook with(String condition, Indicator base) {
        var indicators = new TreeMap<>(rulebook.indicators());
        indicators.put(base.id(), copy(base, base.id(), base.folder(), condition));
        return rulebook(indicators);
    }

    private static Indicator renamed(Indicator base, String id, String folder) {
        return copy(base, id, folder, base.condition());
    }

    private static Indicator copy(Indicator base, String id, String folder, String condition) {
        return new Indicator(
                id,
                folder,
                base.dimension(),
                base.titleZh(),
                base.titleEn(),
                base.question(),
                base.kind(),
                base.automation(),
                base.severity(),
                base.lifecycle(),
                base.since(),
                base.aliases(),
                base.supersededBy(),
                base.legalBasis(),
                base.appliesTo(),
                condition,
                base.facts(),
                base.asks(),
                base.register(),
                base.countedBy(),
                base.parameters(),
                base.reasons(),
                base.points(),
                base.cap(),
                base.evidence(),
                base.rectification(),
                base.manualReview());
    }

    private Rulebook rulebook(TreeMap<String, Indicator> indicators) {
        return new Rulebook(
                rulebook.dimensions(),
                indicators,
                rulebook.guidance(),
                rulebook.ruleText(),
                rulebook.cases(),
                "1".repeat(64));
    }
}
