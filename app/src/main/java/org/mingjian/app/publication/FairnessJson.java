// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.fairness.FairnessCheck;
import org.mingjian.rules.fairness.GroupSpread;
import org.mingjian.rules.fairness.IndicatorEffect;

/** The fairness check as the API answers it. */
final class FairnessJson {

    private FairnessJson() {}

    static Map<String, Object> of(FairnessCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("groups", check.groups().stream().map(FairnessJson::group).toList());
        json.put(
                "indicators",
                check.indicators().stream().map(FairnessJson::indicator).toList());
        json.put("smallGroups", check.small().stream().map(GroupSpread::group).toList());
        json.put("silent", codes(check.silent()));
        json.put("dominant", codes(check.dominant()));
        return json;
    }

    private static List<String> codes(List<IndicatorEffect> some) {
        return some.stream().map(IndicatorEffect::indicator).toList();
    }

    private static Map<String, @Nullable Object> group(GroupSpread group) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", group.group());
        json.put("bureaus", group.bureaus());
        json.put("ranked", group.ranked());
        json.put("tied", group.tied());
        json.put("lowest", text(group.lowest()));
        json.put("median", text(group.median()));
        json.put("highest", text(group.highest()));
        json.put("largerPairs", group.larger());
        json.put("largerLower", group.largerLower());
        return json;
    }

    private static Map<String, Object> indicator(IndicatorEffect effect) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", effect.indicator());
        json.put("assessed", effect.assessed());
        json.put("deducted", effect.deducted());
        json.put("lost", effect.lost().toPlainString());
        json.put("share", effect.share().toPlainString());
        return json;
    }

    private static @Nullable String text(@Nullable BigDecimal score) {
        return score == null ? null : score.toPlainString();
    }
}
