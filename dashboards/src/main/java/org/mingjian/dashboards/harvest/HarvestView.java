// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A harvest with its progress.
 *
 * @param visits those chosen, at most a hundred
 * @param next number to go on after; null on the last page
 * @param choice which visits were asked for
 * @param manages whether the reader may stop it
 */
public record HarvestView(
        HarvestLine head,
        List<BureauProgress> bureaus,
        List<SourceProgress> sources,
        List<OutcomeCount> outcomes,
        List<ChangeLine> changes,
        List<VisitLine> visits,
        @Nullable Long next,
        VisitChoice choice,
        boolean manages) {
    public HarvestView {
        bureaus = List.copyOf(bureaus);
        sources = List.copyOf(sources);
        outcomes = List.copyOf(outcomes);
        changes = List.copyOf(changes);
        visits = List.copyOf(visits);
    }
}
