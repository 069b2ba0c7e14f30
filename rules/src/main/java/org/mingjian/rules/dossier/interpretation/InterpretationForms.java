// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.PublicationChannel;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * In how many forms and channels a bureau interpreted its policies of the period; about the bureau as a whole.
 *
 * @param interpreted policies with an interpretation
 * @param lively of them, those interpreted in one of the forms asked for (图解、视频、问答 …)
 * @param unknown of the others, those where the form of an interpretation is not known
 * @param minPercent share the lively ones should have, in per cent
 * @param singleChannel every interpretation's channels are known, and together they are too few
 */
public record InterpretationForms(
        int interpreted,
        int lively,
        int unknown,
        int minPercent,
        boolean singleChannel,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    private static final int PER_CENT = 100;

    /** What the edition asks for. */
    record Asked(List<String> forms, int minPercent, int minChannels) {}

    public InterpretationForms {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static InterpretationForms of(List<PolicyMatch> matches, Asked asked, BureauFacts facts) {
        int lively = (int)
                matches.stream().filter(match -> lively(match, asked.forms())).count();
        int unknown = (int) matches.stream()
                .filter(match -> !lively(match, asked.forms()))
                .filter(match -> match.interpretations().stream().anyMatch(each -> each.form() == null))
                .count();
        List<Document> interpretations = matches.stream()
                .flatMap(match -> match.interpretations().stream())
                .toList();
        Set<PublicationChannel> channels = new HashSet<>();
        interpretations.forEach(each -> channels.addAll(each.channels()));
        boolean allKnown =
                interpretations.stream().noneMatch(each -> each.channels().isEmpty());
        ShownFacts shown = new ShownFacts(null)
                .with("interpreted", matches.size())
                .with("lively", lively)
                .with("formUnknown", unknown)
                .with("minPercent", asked.minPercent())
                .with("channels", channels.stream().sorted().toList());
        return new InterpretationForms(
                matches.size(),
                lively,
                unknown,
                asked.minPercent(),
                allKnown && channels.size() < asked.minChannels(),
                shown.list(),
                Sources.documents(interpretations.stream()));
    }

    private static boolean lively(PolicyMatch match, List<String> forms) {
        return match.interpretations().stream()
                .anyMatch(each ->
                        each.form() != null && forms.contains(each.form().name()));
    }

    /** Per cents of all interpreted policies that are certainly lacking; above 0 even if the unknown forms were lively. */
    public int lacking() {
        return Math.max(0, asked() - (lively + unknown) * PER_CENT);
    }

    /** The same measure for what is asked. */
    public int asked() {
        return interpreted * minPercent;
    }

    /** Whether the forms not known decide. */
    public boolean undecided() {
        return unknown > 0 && lively * PER_CENT < asked();
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
