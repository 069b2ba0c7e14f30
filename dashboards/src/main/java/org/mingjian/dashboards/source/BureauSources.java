// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bureau of the register with its sources, by id.
 *
 * @param code of the bureau
 * @param name as the register has it
 */
public record BureauSources(String code, String name, List<SourceLine> sources) {
    public BureauSources {
        sources = List.copyOf(sources);
    }

    /** A source and whose it is. */
    public record Row(String bureau, String name, SourceLine source) {}

    public List<Row> rows() {
        return sources.stream().map(source -> new Row(code, name, source)).toList();
    }

    /** Rows that follow each other of one bureau, together again. */
    static List<BureauSources> of(List<Row> rows) {
        Map<String, List<Row>> byBureau =
                rows.stream().collect(Collectors.groupingBy(Row::bureau, LinkedHashMap::new, Collectors.toList()));
        return byBureau.values().stream()
                .map(own -> new BureauSources(
                        own.get(0).bureau(),
                        own.get(0).name(),
                        own.stream().map(Row::source).toList()))
                .toList();
    }
}
