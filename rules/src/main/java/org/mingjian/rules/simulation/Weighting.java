// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scoring.PointAllotment;

/**
 * A changed weight of a dimension spelled out: its indicators' points in proportion, in whole hundredths that sum exactly;
 * their caps and deductions by the same ratio, so that the rate lost for the same case stays. What the overlay says of an
 * indicator itself stands.
 */
record Weighting(EvaluationScheme scheme) {

    Overlay spelledOut(Overlay overlay) {
        var all = new TreeMap<Place, String>();
        for (SchemeDimension dimension : scheme.dimensions()) {
            String weight = overlay.values().get(Place.of(Place.Kind.WEIGHT, dimension.code(), ""));
            if (weight != null) {
                scale(dimension, new BigDecimal(weight).setScale(2), all);
            }
        }
        all.putAll(overlay.values());
        overlay.values().forEach((place, value) -> {
            if (place.kind() == Place.Kind.POINTS) {
                Place cap = Place.of(Place.Kind.CAP, place.code(), "");
                String scaled = overlay.values().containsKey(cap) ? null : all.get(cap);
                if (scaled != null && OverlayCheck.above(scaled, value)) {
                    all.put(cap, value);
                }
            }
        });
        return new Overlay(all);
    }

    private void scale(SchemeDimension dimension, BigDecimal weight, Map<Place, String> all) {
        List<SchemeIndicator> members = scheme.indicators().stream()
                .filter(one ->
                        one.kind() == IndicatorKind.DEDUCTION && one.dimension().equals(dimension.code()))
                .toList();
        List<BigDecimal> shares = PointAllotment.allot(
                weight, members.stream().map(SchemeIndicator::points).toList());
        for (int i = 0; i < members.size(); i++) {
            scale(members.get(i), shares.get(i), all);
        }
        BigDecimal cap = dimension.cap();
        if (cap != null) {
            all.put(
                    Place.of(Place.Kind.DIMENSION_CAP, dimension.code(), ""),
                    ratio(cap, weight, dimension.points(), 2).toPlainString());
        }
    }

    private static void scale(SchemeIndicator indicator, BigDecimal points, Map<Place, String> all) {
        String code = indicator.code();
        all.put(Place.of(Place.Kind.POINTS, code, ""), points.toPlainString());
        all.put(
                Place.of(Place.Kind.CAP, code, ""),
                ratio(indicator.cap(), points, indicator.points(), 2)
                        .min(points)
                        .toPlainString());
        indicator.deductions().forEach((reason, deduction) -> {
            if (EditionFigures.priced(deduction) && deduction.amount() != null) {
                all.put(
                        Place.of(Place.Kind.AMOUNT, code, reason),
                        text(ratio(deduction.amount(), points, indicator.points(), 4)));
            }
            for (int tier = 1; tier <= deduction.tiers().size(); tier++) {
                Deduction.Tier one = deduction.tiers().get(tier - 1);
                all.put(Place.tier(code, reason, tier), text(ratio(one.amount(), points, indicator.points(), 4)));
            }
        });
    }

    private static BigDecimal ratio(BigDecimal figure, BigDecimal now, BigDecimal before, int decimals) {
        return before.signum() == 0 ? figure : figure.multiply(now).divide(before, decimals, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }
}
