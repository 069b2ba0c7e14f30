// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The periods a reader may look at.
 *
 * @param heads one a period, oldest first
 */
public record Periods(List<EvaluationHead> heads) {
    public Periods {
        heads = List.copyOf(heads);
    }

    /** The id behind the alias {@code current}; any other id stays as it is. */
    public String resolve(String period) {
        EvaluationHead newest = newest();
        return period.equals("current") && newest != null ? newest.period() : period;
    }

    public @Nullable EvaluationHead newest() {
        return heads.isEmpty() ? null : heads.get(heads.size() - 1);
    }

    /** What stands for the period before this one; empty for the first and an unknown one. */
    public Optional<EvaluationHead> before(String period) {
        int at = heads.stream().map(EvaluationHead::period).toList().indexOf(period);
        return at < 1 ? Optional.empty() : Optional.of(heads.get(at - 1));
    }

    /** Whether this evaluation stands for its period. */
    public boolean stands(EvaluationHead head) {
        return heads.stream().anyMatch(one -> one.id() == head.id());
    }

    /** The period with the way to its neighbours. */
    public PeriodPicker picker(String period, Words words, Function<String, String> path) {
        int at = heads.stream().map(EvaluationHead::period).toList().indexOf(period);
        return new PeriodPicker(
                period,
                words.period(period),
                link(at < 0 ? -1 : at - 1, words, path),
                link(at < 0 ? -1 : at + 1, words, path));
    }

    private @Nullable Link link(int at, Words words, Function<String, String> path) {
        if (at < 0 || at >= heads.size()) {
            return null;
        }
        String id = heads.get(at).period();
        return new Link(words.period(id), path.apply(id));
    }
}
