// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes what the rows of a table came to: every rejected one, the first of each other kind, and how many. */
final class RowNotes {

    /** How many rows of a kind are kept to be shown. */
    static final int SHOWN = 10;

    private final long upload;
    private final int part;
    private final Pass pass;
    private final UploadRowRepository rows;
    private final FactRepository facts;
    private final Queue<NotedRow> leftOut;
    private final Map<String, Integer> shown = new HashMap<>();

    RowNotes(
            long upload, int part, Pass pass, UploadRowRepository rows, FactRepository facts, Queue<NotedRow> leftOut) {
        this.upload = upload;
        this.part = part;
        this.pass = pass;
        this.rows = rows;
        this.facts = facts;
        this.leftOut = leftOut;
    }

    /** Each with what became of it, in their order. */
    Mono<Void> take(List<RowFact> batch, List<Verdict> verdicts) {
        Map<String, Integer> counts = new HashMap<>();
        List<Mono<NotedRow>> kept = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Verdict verdict = verdicts.get(i);
            counts.merge(verdict.status(), 1, Integer::sum);
            if (verdict.status().equals(NotedRow.REJECTED) || shown.merge(verdict.status(), 1, Integer::sum) <= SHOWN) {
                kept.add(noted(batch.get(i), verdict));
            }
        }
        int line = batch.get(batch.size() - 1).line();
        List<NotedRow> feet = feet();
        return Flux.concat(kept)
                .collectList()
                .flatMap(some -> rows.add(upload, part, pass, some))
                .then(rows.add(upload, part, pass, feet))
                .then(rows.add(upload, count(line, counts, feet.size(), false)));
    }

    /** When no row is left. */
    Mono<Void> end() {
        List<NotedRow> feet = feet();
        return rows.add(upload, part, pass, feet).then(rows.add(upload, count(0, Map.of(), feet.size(), true)));
    }

    private RowCount count(int line, Map<String, Integer> counts, int feet, boolean finished) {
        return new RowCount(
                part,
                pass,
                line,
                counts.getOrDefault("created", 0),
                counts.getOrDefault("updated", 0),
                counts.getOrDefault("unchanged", 0),
                counts.getOrDefault(NotedRow.REJECTED, 0),
                feet,
                finished);
    }

    private List<NotedRow> feet() {
        List<NotedRow> feet = new ArrayList<>();
        for (NotedRow row = leftOut.poll(); row != null; row = leftOut.poll()) {
            feet.add(row);
        }
        return feet;
    }

    private Mono<NotedRow> noted(RowFact row, Verdict verdict) {
        Fact fact = row.fact();
        NotedRow noted = new NotedRow(
                row.line(),
                verdict.status(),
                fact == null ? null : FactTypes.of(fact).name(),
                verdict.key(),
                verdict.problem(),
                cells(fact),
                Map.of());
        return fact == null || pass == Pass.IMPORT || !verdict.status().equals("updated")
                ? Mono.just(noted)
                : facts.current(fact)
                        .map(before -> changed(noted, cells(before)))
                        .defaultIfEmpty(noted);
    }

    private static NotedRow changed(NotedRow noted, Map<String, String> before) {
        Map<String, String> differing = new LinkedHashMap<>();
        before.forEach((column, cell) -> {
            if (!Objects.equals(noted.content().get(column), cell)) {
                differing.put(column, cell);
            }
        });
        noted.content().keySet().stream()
                .filter(column -> !before.containsKey(column))
                .forEach(column -> differing.put(column, ""));
        return new NotedRow(
                noted.line(), noted.status(), noted.type(), noted.key(), noted.problem(), noted.content(), differing);
    }

    private static Map<String, String> cells(@org.jspecify.annotations.Nullable Fact fact) {
        if (fact == null) {
            return Map.of();
        }
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(fact));
        cells.remove("source");
        cells.remove("text");
        cells.values().removeIf(String::isEmpty);
        return cells;
    }
}
