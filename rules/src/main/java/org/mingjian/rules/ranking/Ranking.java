// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import java.util.List;

/** Places of all bureaus: groups in the scheme's order, within a group by rank, the unranked last. */
public record Ranking(List<RankedBureau> places) {

    public Ranking {
        places = List.copyOf(places);
    }
}
