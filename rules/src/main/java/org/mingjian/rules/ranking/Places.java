// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingjian.rules.scheme.RankingMethod;

/** Places of a list that is already in order: 9, 9, 11 (competition), 6, 6, 7 (dense) or 1, 2, 3 (ordinal). */
public final class Places {

    private Places() {}

    /**
     * The place of each element, from 1.
     *
     * @param best compares by what places are given for; equal elements share a place but for {@code ORDINAL}
     * @throws IllegalArgumentException if the list is not in that order
     */
    public static <T> List<Integer> of(List<T> inOrder, Comparator<? super T> best, RankingMethod method) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < inOrder.size(); i++) {
            int step = i == 0 ? -1 : best.compare(inOrder.get(i - 1), inOrder.get(i));
            if (step > 0) {
                throw new IllegalArgumentException("not in order of places at position " + (i + 1));
            }
            int before = i == 0 ? 0 : places.get(i - 1);
            boolean shared = step == 0 && method != RankingMethod.ORDINAL;
            places.add(shared ? before : method == RankingMethod.DENSE ? before + 1 : i + 1);
        }
        return List.copyOf(places);
    }
}
