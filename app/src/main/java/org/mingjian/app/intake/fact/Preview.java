// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.intake.page.RowFact;
import reactor.core.publisher.Mono;

/** What storing the batches of one delivery would do, the rows before each included; nothing is stored. */
final class Preview {

    private final FactHistoryRepository history;
    private final FactStore store;
    private final Map<String, String> foreseen = new HashMap<>();

    Preview(FactHistoryRepository history, FactStore store) {
        this.history = history;
        this.store = store;
    }

    /** The batches in their order, one after the other. */
    Mono<Stored> of(List<RowFact> rows) {
        return store.completed(rows)
                .map(all -> all.subList(0, rows.size()))
                .flatMap(batch -> history.compare(batch).map(stored -> foreseen(batch, stored)));
    }

    private Stored foreseen(List<StoredFact> batch, List<Verdict.Status> stored) {
        List<Verdict.Status> statuses = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            StoredFact fact = batch.get(i);
            String before = foreseen.put(fact.type() + "/" + fact.name(), fact.hash());
            statuses.add(before == null ? stored.get(i) : Verdict.Status.after(before, fact.hash()));
        }
        return Stored.of(batch, statuses);
    }
}
