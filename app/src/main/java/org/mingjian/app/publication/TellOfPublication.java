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
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells each bureau what became of its result, those held back excepted, in the running transaction. */
@Component
class TellOfPublication {

    private final DatabaseClient database;
    private final Outbox outbox;
    private final Words words;

    TellOfPublication(DatabaseClient database, Outbox outbox, Words words) {
        this.database = database;
        this.outbox = outbox;
        this.words = words;
    }

    private record Told(String bureau, String name) {}

    /** After the publication; whoever had the result it supersedes is told so, the others that there is one. */
    Mono<Void> published(EvaluationRun run, @Nullable String reason) {
        return superseded(run.id())
                .flatMap(before -> bureaus(run.id()).flatMap(now -> {
                    Set<String> had = before.stream().map(Told::bureau).collect(Collectors.toSet());
                    List<Told> first = now.stream()
                            .filter(one -> !had.contains(one.bureau()))
                            .toList();
                    return tell("result-superseded", before, run, reason)
                            .then(tell("result-published", first, run, reason));
                }));
    }

    Mono<Void> withdrawn(EvaluationRun run, String reason) {
        return bureaus(run.id()).flatMap(told -> tell("result-withdrawn", told, run, reason));
    }

    private Mono<Void> tell(String kind, List<Told> bureaus, EvaluationRun run, @Nullable String reason) {
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

    private Mono<List<Told>> bureaus(long evaluation) {
        return told("s.evaluation = :id", evaluation);
    }

    private Mono<List<Told>> superseded(long by) {
        return told("s.evaluation = (select max(id) from evaluation where superseded_by = :id)", by);
    }

    private Mono<List<Told>> told(String which, long id) {
        return database.sql("""
                        select s.bureau, s.content ->> 'name' as name from score_sheet s
                        where %s and not exists (select from held_bureau h
                            where h.evaluation = s.evaluation and h.bureau = s.bureau)
                        order by s.bureau""".formatted(which))
                .bind("id", id)
                .map(row -> new Told(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("name", String.class))))
                .all()
                .collectList();
    }
}
