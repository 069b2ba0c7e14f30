// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Concern;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A misreading or common question about a policy and its public answer, 国办发〔2016〕80号.
 *
 * @param provisional the due date, or the delay, runs through a year without a holiday notice
 * @param answers documents that name the concern
 * @param answeredOn the first day one of them was public; empty: none, or none with a day
 * @param undated an answer bears no day, so that it may have come in time
 * @param late no dated answer by the due date
 */
public record ConcernResponse(
        Concern concern,
        LocalDate dueOn,
        boolean provisional,
        List<Document> answers,
        @Nullable LocalDate answeredOn,
        boolean undated,
        boolean late)
        implements Subject {

    public ConcernResponse {
        answers = List.copyOf(answers);
    }

    public boolean answered() {
        return !answers.isEmpty();
    }

    @Override
    public String key() {
        return concern.id();
    }

    /** The day after the last permitted one: on the due date itself nothing can be late yet. */
    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(concern.source())
                .with("topic", concern.topic() == null ? concern.id() : concern.topic())
                .with("kindTitle", Titles.ofCodes("concerns", "kind", List.of(concern.kind())))
                .withKnown("document", concern.document())
                .with("raisedOn", concern.raisedOn())
                .with("dueOn", dueOn)
                .with("answeredOn", answeredOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Stream.concat(
                        Sources.row(concern.source(), "concerns", key()).stream(),
                        Sources.documents(answers.stream()).stream())
                .toList();
    }
}
