// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.PartStandings.Standing;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scheme.Snapshot;
import org.mingjian.rules.scoring.ScoreSheet;

/** The evaluations a composite score is made of (综合得分): each asked under its own edition and period, from the same facts. */
final class Composition {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    private final List<Part> parts;

    private record Part(Composite.Component component, EvaluationScheme scheme, Evaluation evaluation) {}

    private Composition(List<Part> parts) {
        this.parts = parts;
    }

    static Composition of(Rulebook rulebook, Composite composite, HolidayTable holidays) {
        var reader = new SchemeReader(rulebook);
        var parts = new ArrayList<Part>();
        for (Composite.Component component : composite.components()) {
            EvaluationScheme scheme = reader.byId(component.scheme());
            Evaluation evaluation = parts.stream()
                    .filter(part -> part.scheme().equals(scheme))
                    .map(Part::evaluation)
                    .findFirst()
                    .orElseGet(() -> Evaluation.of(rulebook, scheme, holidays));
            parts.add(new Part(component, scheme, evaluation));
        }
        return new Composition(List.copyOf(parts));
    }

    /**
     * What each part came to of a bureau.
     *
     * @param first the first code the bureau had
     * @param base facts of the bureau and of those it came out of
     */
    PartStandings standings(String bureau, String first, FactBase base, Question asked) {
        var standings = new TreeMap<String, Standing>();
        parts.forEach(part -> standings.put(part.component().code(), standing(part, bureau, base, asked)));
        return new PartStandings(bureau, first, standings);
    }

    private static Standing standing(Part part, String bureau, FactBase base, Question asked) {
        LocalDate asOf = asked.asOf();
        var period = part.component().period();
        boolean ended = !period.to().isAfter(asOf);
        if (period.from().isAfter(asOf) || part.scheme().snapshot() == Snapshot.LAST_DAY && !ended) {
            return new Standing(Outcome.NO_EVIDENCE, null, "考核期 " + period.period() + " 尚未结束，不计入");
        }
        var question = new Question(period, asOf, asked.decidedUntil());
        if (!part.evaluation().exists(base.byBureau().getOrDefault(bureau, List.of()), question)) {
            return new Standing(Outcome.NOT_APPLICABLE, null, "该期单位尚未设立或已撤销");
        }
        ScoreSheet sheet = part.evaluation().sheet(bureau, base, question, Map.of());
        BigDecimal score = sheet.score();
        if (sheet.lines().stream().allMatch(line -> line.outcome() == Outcome.NOT_APPLICABLE)) {
            return new Standing(Outcome.NOT_APPLICABLE, null, "所含指标都不适用");
        }
        if (sheet.coverage().compareTo(part.scheme().ranking().coverageFloor()) < 0) {
            return new Standing(Outcome.NO_EVIDENCE, null, "覆盖率 " + sheet.coverage() + "% 低于下限，得分不计入");
        }
        if (score == null) {
            boolean stopped = !sheet.veto().isEmpty();
            return stopped
                    ? new Standing(Outcome.VIOLATED, BigDecimal.ZERO, "单项否决，按 0 分计入")
                    : new Standing(Outcome.NO_EVIDENCE, null, "没有可评的指标");
        }
        return new Standing(Outcome.SATISFIED, score.min(HUNDRED), "");
    }
}
