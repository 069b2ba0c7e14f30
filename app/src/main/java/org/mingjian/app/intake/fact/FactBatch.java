// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import reactor.core.publisher.Mono;

/** Rows that are stored together: facts of one type, none twice, and rejected rows between them. */
record FactBatch(List<RowFact> rows) {

    /** Stores rows that are facts, and says of each what became of it. */
    @FunctionalInterface
    interface Store {
        Mono<Stored> store(List<RowFact> good);
    }

    /** Cuts rows wherever a key comes again, for the later row supersedes the earlier, and where the type changes. */
    static List<FactBatch> parts(List<RowFact> rows) {
        List<FactBatch> parts = new ArrayList<>();
        List<RowFact> part = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Class<?> type = null;
        for (RowFact row : rows) {
            Fact fact = row.fact();
            if (fact != null) {
                boolean other = type != null && type != fact.getClass();
                if (other || !keys.add(fact.bureau() + "/" + FactTypes.key(fact))) {
                    parts.add(new FactBatch(part));
                    part = new ArrayList<>();
                    keys.clear();
                    keys.add(fact.bureau() + "/" + FactTypes.key(fact));
                }
                type = fact.getClass();
            }
            part.add(row);
        }
        parts.add(new FactBatch(part));
        return parts;
    }

    /** One verdict a row, in their order. */
    Mono<List<Verdict>> verdicts(Store store) {
        List<RowFact> good = rows.stream().filter(row -> row.fact() != null).toList();
        return good.isEmpty()
                ? Mono.just(verdicts(List.of()))
                : store.store(good).map(stored -> verdicts(stored.statuses()));
    }

    private List<Verdict> verdicts(List<Verdict.Status> statuses) {
        List<Verdict> verdicts = new ArrayList<>();
        int place = 0;
        for (RowFact row : rows) {
            Fact fact = row.fact();
            verdicts.add(
                    fact == null
                            ? Verdict.rejected(row.line(), null, row.problems())
                            : Verdict.stored(row.line(), FactTypes.key(fact), statuses.get(place++)));
        }
        return verdicts;
    }
}
