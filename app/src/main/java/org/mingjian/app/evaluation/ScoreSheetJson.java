// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** A score sheet as the line of {@code score-sheets.ndjson} and the answer of the API. */
public final class ScoreSheetJson {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int FACTOR_SCALE = 6;

    private ScoreSheetJson() {}

    public static Map<String, @Nullable Object> of(ScoreSheet sheet) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("bureau", sheet.bureau());
        json.put("name", sheet.name());
        json.put("group", sheet.group());
        json.put("score", Points.textOrNull(sheet.score()));
        json.put("base", Points.textOrNull(sheet.base()));
        json.put("got", Points.text(sheet.got()));
        json.put("possible", Points.text(sheet.possible()));
        json.put("factor", factor(sheet.possible()));
        json.put("bonus", Points.text(sheet.bonus()));
        json.put("veto", !sheet.veto().isEmpty());
        json.put("vetoes", sheet.veto());
        json.put("pendingVetoes", sheet.pendingVeto());
        json.put("grade", sheet.grade());
        json.put("coverage", Points.text(sheet.coverage()));
        json.put("undecided", sheet.undecided());
        json.put(
                "dimensions",
                sheet.dimensions().stream().map(ScoreSheetJson::dimension).toList());
        json.put("lines", sheet.lines().stream().map(ScoreSheetJson::line).toList());
        return json;
    }

    /** 100 ÷ possible, for reading; the base itself is rounded once from the exact fraction. */
    private static @Nullable String factor(BigDecimal possible) {
        return possible.signum() == 0
                ? null
                : HUNDRED.divide(possible, FACTOR_SCALE, RoundingMode.HALF_UP).toPlainString();
    }

    private static Map<String, Object> dimension(DimensionScore dimension) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", dimension.code());
        json.put("title", dimension.title());
        json.put("points", Points.text(dimension.points()));
        json.put("applicable", Points.text(dimension.applicable()));
        json.put("got", Points.text(dimension.got()));
        return json;
    }

    private static Map<String, Object> line(ScoreLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", line.indicator());
        json.put("dimension", line.dimension());
        json.put("kind", line.kind().name());
        json.put("outcome", line.outcome().name());
        json.put("original", line.original().name());
        json.put("points", Points.text(line.points()));
        json.put("deducted", Points.text(line.deducted()));
        json.put("effective", Points.text(line.effective()));
        json.put("bonus", Points.text(line.bonus()));
        json.put("asked", line.asked());
        json.put("undecided", line.undecided());
        json.put("reason", line.reason());
        json.put(
                "findings",
                line.findings().stream().map(scored -> scored.finding().id()).toList());
        return json;
    }
}
