// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.personal.MaskedCells;

/** A version of a fact as JSON. */
final class FactJson {

    private FactJson() {}

    static Map<String, @Nullable Object> of(FactVersion version) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("bureau", version.name().bureau());
        json.put("key", version.name().key());
        json.put("version", version.version());
        json.put("current", version.supersededAt() == null);
        json.put("firstSeenAt", version.firstSeenAt());
        json.put("lastSeenAt", version.lastSeenAt());
        json.put("supersededAt", version.supersededAt());
        json.put("source", version.source());
        json.put("textSha256", version.body());
        json.put("delivery", version.delivery());
        json.put("lastDelivery", version.lastDelivery());
        json.put("withdrawal", version.withdrawal());
        json.put("restoration", version.restoration());
        json.put("fact", MaskedCells.of(version.cells()));
        return json;
    }
}
