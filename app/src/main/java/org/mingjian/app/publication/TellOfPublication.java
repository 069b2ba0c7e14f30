// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells each bureau what became of its result, those held back excepted, in the running transaction. */
@Component
class TellOfPublication {

    private final PublicationRepository publications;
    private final Outbox outbox;
    private final Words words;

    TellOfPublication(PublicationRepository publications, Outbox outbox, Words words) {
        this.publications = publications;
        this.outbox = outbox;
        this.words = words.ofRecords();
    }

    /** After the publication; whoever had the result it supersedes is told so, the others that there is one. */
    Mono<Void> published(EvaluationRun run, @Nullable String reason) {
        return publications
                .supersededTo(run.id())
                .flatMap(before -> publications.to(run.id()).flatMap(now -> {
                    Set<String> had = before.stream()
                            .map(PublicationRepository.Told::bureau)
                            .collect(Collectors.toSet());
                    List<PublicationRepository.Told> first = now.stream()
                            .filter(one -> !had.contains(one.bureau()))
                            .toList();
                    return tell("result-superseded", before, run, reason)
                            .then(tell("result-published", first, run, reason));
                }));
    }

    Mono<Void> withdrawn(EvaluationRun run, String reason) {
        return publications.to(run.id()).flatMap(told -> tell("result-withdrawn", told, run, reason));
    }

    private Mono<Void> tell(
            String kind, List<PublicationRepository.Told> bureaus, EvaluationRun run, @Nullable String reason) {
        return Flux.fromIterable(bureaus)
                .concatMap(one -> outbox.add(new OutboxMessage(
                        kind,
                        Recipient.bureau(one.bureau()),
                        "/periods/" + run.period() + "/bureaus/" + one.bureau(),
                        Map.of(
                                "bureau", one.name(),
                                "period", words.period(run.period()),
                                "reason", Objects.requireNonNullElse(reason, "")))))
                .then();
    }
}
