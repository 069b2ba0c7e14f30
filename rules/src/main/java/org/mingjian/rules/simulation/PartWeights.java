// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scoring.PointAllotment;

/**
 * Weights of the parts of a composite under an overlay: parts that are off leave, weights typed stand, the other parts share
 * what is left in the proportion of their own, in hundredths of a percent that sum exactly.
 */
record PartWeights(Composite composite, Overlay overlay) {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    /** Of the parts that stay, of 1, by code. */
    SortedMap<String, BigDecimal> weights() {
        SortedMap<String, BigDecimal> percent = new TreeMap<>();
        List<Composite.Component> others = new ArrayList<>();
        BigDecimal left = WHOLE;
        for (Composite.Component part : composite.components()) {
            String typed = typed(part);
            if (typed != null && !off(part)) {
                BigDecimal points = new BigDecimal(typed).setScale(2);
                percent.put(part.code(), points);
                left = left.subtract(points);
            } else if (!off(part)) {
                others.add(part);
            }
        }
        check(left, percent, others);
        List<BigDecimal> shares = PointAllotment.allot(
                left, others.stream().map(Composite.Component::points).toList());
        for (int i = 0; i < others.size(); i++) {
            percent.put(others.get(i).code(), shares.get(i));
        }
        percent.replaceAll((code, points) -> points.movePointLeft(2));
        return percent;
    }

    private static void check(BigDecimal left, SortedMap<String, BigDecimal> typed, List<Composite.Component> others) {
        boolean fits = others.isEmpty() ? left.signum() == 0 : left.signum() > 0;
        if (!fits) {
            String place = typed.isEmpty() ? "" : place(typed.lastKey()).text();
            throw new InvalidDraft(List.of(DraftProblem.of(
                    place, others.isEmpty() ? "weights.sum" : "weights.none", WHOLE.subtract(left), others.size())));
        }
    }

    private boolean off(Composite.Component part) {
        return "false".equals(overlay.values().get(Place.of(Place.Kind.ENABLED, part.code(), "")));
    }

    private @Nullable String typed(Composite.Component part) {
        return overlay.values().get(place(part.code()));
    }

    private static Place place(String code) {
        return Place.of(Place.Kind.POINTS, code, "");
    }
}
