// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.register.DatedBureau;

/**
 * What decides which duties bind a bureau on the last day of a period (适用范围).
 *
 * @param columns kind, group and yes/no columns of the register of bureaus as they hold on that day
 * @param notApplicable decisions in force by which a duty does not apply, by indicator
 */
record Scope(Map<String, String> columns, List<Exempted> notApplicable) {

    /** Who the bureau is and who reviews its replies: not what it is held to. */
    private static final Set<String> IDENTITY = Set.of(
            "code",
            "name",
            "shortName",
            "government",
            "upperDepartment",
            "upperGovernment",
            "reviewLine",
            "formerNames",
            "source");

    /** What a decision takes out of the question, whoever decided it and when. */
    record Exempted(String indicator, String subject, String finding, Decision decision) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Exempted that
                    && indicator.equals(that.indicator)
                    && subject.equals(that.subject)
                    && finding.equals(that.finding);
        }

        @Override
        public int hashCode() {
            return Objects.hash(indicator, subject, finding);
        }
    }

    static Scope of(ComparedEvaluation side, List<Decision> decisions) {
        LocalDate day = day(side);
        Bureau bureau = DatedBureau.of(row(side), side.facts()).on(day);
        Map<String, String> columns = new LinkedHashMap<>(FactTypes.write(bureau));
        columns.keySet().removeAll(IDENTITY);
        return new Scope(columns, inForce(decisions, side.question()));
    }

    private static LocalDate day(ComparedEvaluation side) {
        Question asked = side.question();
        return new Question(asked.period(), side.scheme().asOf(asked.period(), asked.asOf()), asked.decidedUntil())
                .lastDay();
    }

    static Bureau row(ComparedEvaluation side) {
        return side.facts().stream()
                .filter(Bureau.class::isInstance)
                .map(Bureau.class::cast)
                .filter(bureau -> bureau.code().equals(side.bureau()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bureau row of " + side.bureau()));
    }

    /** The bureau's own row with these columns. */
    Bureau on(Bureau row) {
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(row));
        cells.keySet().removeIf(column -> !IDENTITY.contains(column));
        cells.putAll(columns);
        return (Bureau) FactTypes.read("bureaus", cells).orThrow();
    }

    /** The decisions as if they had been made about this bureau for the question's period. */
    List<Decision> on(String bureau, Question question) {
        return notApplicable.stream()
                .map(one -> Moved.to(one.decision(), bureau, question))
                .toList();
    }

    /** The last one on each indicator, subject and finding that is known and touches the period, where it grants. */
    private static List<Exempted> inForce(List<Decision> decisions, Question question) {
        Map<Exempted, Exempted> last = new LinkedHashMap<>();
        decisions.stream()
                .filter(one -> !one.decidedOn().isAfter(question.decidedUntil()))
                .filter(one -> touches(one, question))
                .sorted(Comparator.comparing(Decision::indicator)
                        .thenComparing(Decision::decidedOn)
                        .thenComparing(Decision::id))
                .map(one -> new Exempted(one.indicator(), text(one.subject()), text(one.finding()), one))
                .forEach(one -> {
                    last.remove(one);
                    last.put(one, one);
                });
        return last.values().stream()
                .filter(one -> one.decision().outcome() == DecisionOutcome.GRANTED)
                .toList();
    }

    private static boolean touches(Decision decision, Question question) {
        LocalDate from = decision.from();
        LocalDate to = decision.to();
        return (from == null || !from.isAfter(question.period().to()))
                && (to == null || !to.isBefore(question.period().from()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
