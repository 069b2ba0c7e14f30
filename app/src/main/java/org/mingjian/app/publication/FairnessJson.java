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
import org.mingjian.rules.fairness.Judgement;
import org.mingjian.rules.fairness.NearGrade;
import org.mingjian.rules.fairness.RankBand;
import org.mingjian.rules.ranking.RankedBureau;

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
        json.put("never", codes(check.never()));
        json.put("always", codes(check.always()));
        json.put("dominant", codes(check.dominant()));
        json.put(
                "judgements",
                check.judgements().stream().map(FairnessJson::judgement).toList());
        json.put("noise", text(check.noise()));
        json.put("bands", check.bands().stream().map(FairnessJson::band).toList());
        json.put(
                "nearGrades",
                check.nearGrades().stream().map(FairnessJson::near).toList());
        return json;
    }

    private static List<String> codes(List<IndicatorEffect> some) {
        return some.stream().map(IndicatorEffect::indicator).toList();
    }

    private static Map<String, @Nullable Object> judgement(Judgement one) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("matter", one.matter().name());
        json.put("verdict", one.verdict().name());
        json.put("figure", text(one.figure()));
        json.put("limit", text(one.limit()));
        return json;
    }

    private static Map<String, @Nullable Object> band(RankBand band) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", band.group());
        json.put("from", band.from());
        json.put("to", band.to());
        json.put("width", text(band.width()));
        json.put("bureaus", band.bureaus().stream().map(RankedBureau::code).toList());
        return json;
    }

    private static Map<String, @Nullable Object> near(NearGrade near) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("bureau", near.bureau().code());
        json.put("grade", near.grade());
        json.put("from", text(near.from()));
        json.put("above", text(near.above()));
        return json;
    }

    private static Map<String, @Nullable Object> group(GroupSpread group) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", group.group());
        json.put("bureaus", group.bureaus());
        json.put("ranked", group.ranked());
        json.put("tied", group.tied());
        json.put("banded", group.banded());
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
        json.put("variance", effect.variance().toPlainString());
        return json;
    }

    private static @Nullable String text(@Nullable BigDecimal score) {
        return score == null ? null : score.toPlainString();
    }
}
