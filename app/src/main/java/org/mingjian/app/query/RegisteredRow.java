// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.register.KeptRegister;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.reading.personal.MaskedCells;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A current fact as a row of its register. */
record RegisteredRow(
        String type, Map<String, String> cells, @Nullable String source, Instant firstSeenAt, Instant lastSeenAt) {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    static RegisteredRow of(Readable row) {
        return new RegisteredRow(
                Cells.text(row, "type"),
                JsonMapper.shared().readValue(Cells.text(row, "content"), CELLS),
                row.get("source", String.class),
                Cells.instant(row, "first_seen_at"),
                Cells.instant(row, "last_seen_at"));
    }

    boolean isOf(FactTypeDescription register) {
        return type.equals(register.name());
    }

    Fact fact() {
        return FactTypes.read(type, cells).orThrow();
    }

    KeptRegister.Row shown() {
        return new KeptRegister.Row(MaskedCells.of(cells), source, firstSeenAt, lastSeenAt);
    }
}
