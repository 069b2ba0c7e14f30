// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * An interpreted policy and what its interpretations explain together, 国办发〔2016〕80号. Differences between old and new are
 * asked only of a policy whose title says that it revises one.
 *
 * @param checked whether the elements of every interpretation were looked for; an empty list means nobody looked
 * @param missing elements no interpretation holds, certain only if {@code checked}
 * @param copiedShare the least share copied from the policy, from 0 to 1; empty where it is not known of every
 *     interpretation
 */
public record InterpretationSubstance(
        String key,
        boolean checked,
        List<InterpretationElement> missing,
        @Nullable BigDecimal copiedShare,
        @Nullable LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    public InterpretationSubstance {
        missing = List.copyOf(missing);
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static InterpretationSubstance of(
            PolicyMatch match,
            List<InterpretationElement> required,
            List<String> revisionWords,
            int shortest,
            BureauFacts facts) {
        Document policy = match.policy();
        List<Document> interpretations = match.interpretations();
        boolean revises = revisionWords.stream().anyMatch(policy.title()::contains);
        List<InterpretationElement> missing = new ArrayList<>(required);
        missing.removeIf(element -> element == InterpretationElement.DIFFERENCES && !revises);
        interpretations.forEach(each -> missing.removeAll(each.elements()));
        boolean checked =
                interpretations.stream().noneMatch(each -> each.elements().isEmpty());
        BigDecimal copied = copiedShare(policy, interpretations, shortest);
        return new InterpretationSubstance(
                policy.id(),
                checked,
                missing,
                copied,
                match.countedOn(facts),
                match.shown(facts)
                        .with("missingElements", checked ? missing : null)
                        .with("missingTitles", Titles.ofCodes("documents", "elements", missing))
                        .withKnown("copiedShare", copied)
                        .list(),
                match.evidence());
    }

    private static @Nullable BigDecimal copiedShare(Document policy, List<Document> interpretations, int shortest) {
        List<BigDecimal> shares = interpretations.stream()
                .flatMap(each -> Stream.ofNullable(
                        each.copiedShare() == null
                                ? CopiedShare.of(each.text(), policy.text(), shortest)
                                : each.copiedShare()))
                .toList();
        return shares.size() < interpretations.size()
                ? null
                : shares.stream()
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    public int lacking() {
        return checked ? missing.size() : 0;
    }

    /** Whether an element is not seen, but not every interpretation was looked through. */
    public boolean unchecked() {
        return !checked && !missing.isEmpty();
    }
}
