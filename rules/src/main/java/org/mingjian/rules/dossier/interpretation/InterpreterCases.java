// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.facts.InterpreterRole;
import org.mingjian.rules.scheme.Parameters;

/** Who interpreted each policy, and how often the head did in a year. */
final class InterpreterCases {

    private static final String INDICATOR = "JD-04";

    private final Parameters parameters;

    InterpreterCases(Parameters parameters) {
        this.parameters = parameters;
    }

    Stream<InterpreterDuty> cases(List<PolicyMatch> matches, BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<String> forms = parameters.codes(INDICATOR, "headForms");
        Stream<InterpreterDuty> policies =
                matches.stream().filter(PolicyMatch::interpreted).map(match -> ofPolicy(match, forms, facts));
        LocalDate from = facts.question().period().from();
        LocalDate to = facts.question().period().to();
        Stream<InterpreterDuty> years = IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !LocalDate.of(year, 12, 31).isAfter(to) && !facts.isLater(LocalDate.of(year, 12, 31)))
                .boxed()
                .flatMap(year -> ofYear(year, facts));
        return Stream.concat(policies, years);
    }

    private static InterpreterDuty ofPolicy(PolicyMatch match, List<String> forms, BureauFacts facts) {
        Document policy = match.policy();
        List<Document> interpretations = match.interpretations();
        boolean major = Boolean.TRUE.equals(policy.major());
        Fulfilment head =
                major ? Fulfilment.any(interpretations.stream().map(each -> byHead(each, forms))) : Fulfilment.KEPT;
        Fulfilment drafter = Fulfilment.any(
                interpretations.stream().map(each -> sameBody(policy.draftDepartment(), each.authorDepartment())));
        return new InterpreterDuty(
                policy.id(),
                null,
                drafter,
                head,
                0,
                false,
                match.countedOn(facts),
                match.shown(facts)
                        .with("draftDepartment", policy.draftDepartment())
                        .with("authorDepartments", known(interpretations, Document::authorDepartment))
                        .with("major", policy.major())
                        .with("interpreterRoles", known(interpretations, Document::interpreterRole))
                        .with("forms", known(interpretations, Document::form))
                        .list(),
                match.evidence());
    }

    private static Stream<InterpreterDuty> ofYear(int year, BureauFacts facts) {
        List<Document> interpretations = facts.all(Document.class).stream()
                .filter(document -> document.kind() == DocumentKind.INTERPRETATION)
                .filter(document -> inYear(facts.known(document.publishedOn()), year))
                .toList();
        if (interpretations.isEmpty()) {
            return Stream.empty();
        }
        int heads = (int) interpretations.stream()
                .filter(each -> each.interpreterRole() == InterpreterRole.HEAD)
                .count();
        LocalDate last = LocalDate.of(year, 12, 31);
        boolean certain = facts.complete("documents", LocalDate.of(year, 1, 1), last)
                && interpretations.stream().allMatch(each -> each.interpreterRole() != null);
        return Stream.of(new InterpreterDuty(
                Integer.toString(year),
                year,
                Fulfilment.KEPT,
                Fulfilment.KEPT,
                heads,
                certain,
                last,
                new ShownFacts(null)
                        .with("year", year)
                        .with("interpretationCount", interpretations.size())
                        .with("headCount", heads)
                        .list(),
                Sources.documents(interpretations.stream())));
    }

    private static Fulfilment byHead(Document interpretation, List<String> forms) {
        if (interpretation.interpreterRole() == null) {
            return Fulfilment.UNKNOWN;
        } else if (interpretation.interpreterRole() != InterpreterRole.HEAD) {
            return Fulfilment.BROKEN;
        }
        return interpretation.form() == null
                ? Fulfilment.UNKNOWN
                : Fulfilment.of(forms.contains(interpretation.form().name()));
    }

    private static Fulfilment sameBody(@Nullable String drafter, @Nullable String author) {
        return drafter == null || author == null
                ? Fulfilment.UNKNOWN
                : Fulfilment.of(drafter.strip().equals(author.strip()));
    }

    private static boolean inYear(@Nullable LocalDate day, int year) {
        return day != null && day.getYear() == year;
    }

    private static <T> List<T> known(List<Document> documents, Function<Document, @Nullable T> of) {
        return documents.stream()
                .map(of)
                .filter(Objects::nonNull)
                .map(value -> (T) value)
                .distinct()
                .toList();
    }
}
