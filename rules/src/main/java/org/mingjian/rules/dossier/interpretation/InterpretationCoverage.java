// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.dossier.interpretation.PolicyMatch.Doubt;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * How many of the policies whose interpretation fell due in the period have one; about the bureau as a whole.
 *
 * @param needed policies due, those left out for a provisional due date not counted
 * @param missing of them without any interpretation
 * @param undecided without interpretation, and due through a year without a holiday notice
 * @param doubtful without any that is surely theirs, but with one that may be
 */
public record InterpretationCoverage(
        int needed, int missing, int undecided, int doubtful, List<ShownFact> shown, List<Evidence> evidence)
        implements Subject {

    /** A policy and the last day for its interpretation. */
    record Due(PolicyMatch match, DueDate date) {

        boolean missing() {
            return !match.interpreted() && !match.doubtful() && !date.provisional();
        }

        boolean undecided() {
            return !match.interpreted() && !match.doubtful() && date.provisional();
        }

        boolean doubtful() {
            return match.doubtful();
        }
    }

    public InterpretationCoverage {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static InterpretationCoverage of(List<Due> due) {
        List<Document> missing = policies(due, Due::missing);
        List<Document> undecided = policies(due, Due::undecided);
        List<Document> doubtful = policies(due, Due::doubtful);
        int needed = due.size() - undecided.size() - doubtful.size();
        ShownFacts shown = new ShownFacts(null)
                .with("needed", needed)
                .with("interpreted", needed - missing.size())
                .with("missingDocuments", titles(missing))
                .with("undecidedDocuments", titles(undecided))
                .withKnown("doubtfulInterpretations", doubtful.isEmpty() ? null : doubts(due));
        List<Evidence> evidence =
                Sources.documents((missing.isEmpty() ? policies(due, each -> true) : missing).stream());
        return new InterpretationCoverage(
                needed, missing.size(), undecided.size(), doubtful.size(), shown.list(), evidence);
    }

    private static List<Document> policies(List<Due> due, Predicate<Due> chosen) {
        return due.stream().filter(chosen).map(each -> each.match().policy()).toList();
    }

    private static String doubts(List<Due> due) {
        return due.stream()
                .filter(Due::doubtful)
                .flatMap(each -> each.match().doubts().stream())
                .map(Doubt::toString)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String titles(List<Document> documents) {
        return String.join("；", documents.stream().map(Document::title).toList());
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }
}
