// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;

/** A manual score as the interface tells it to one viewer. */
final class ScoringJson {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private ScoringJson() {}

    static Map<String, @Nullable Object> of(Scoring one, Viewer viewer) {
        boolean knows = one.seen(viewer).size() >= 2;
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", one.id().toString());
        json.put("scheme", one.scheme());
        json.put("period", one.period());
        json.put("bureau", one.id().bureau());
        json.put("indicator", one.id().indicator());
        json.put("points", points(one.worth()));
        json.put("threshold", one.rule().threshold().toPlainString());
        json.put("state", one.state(viewer).name());
        json.put("round", viewer.seesAll() ? one.round() : null);
        json.put("scores", one.seen(viewer).stream().map(ScoringJson::score).toList());
        json.put("difference", knows ? points(one.difference()) : null);
        json.put("result", points(one.resultFor(viewer)));
        return json;
    }

    private static Map<String, @Nullable Object> score(GivenScore one) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("place", one.place().name());
        json.put("scorer", one.scorer());
        json.put("points", points(one.points()));
        json.put("ground", one.ground() == null ? null : one.ground().name());
        json.put("reason", one.reason());
        json.put("givenAt", one.givenAt().atZone(CITY).toOffsetDateTime().toString());
        return json;
    }

    private static @Nullable String points(@Nullable BigDecimal points) {
        return points == null ? null : points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
