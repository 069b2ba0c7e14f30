// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.List;
import java.util.stream.Stream;

/** The pages behind the door 数据, in the order data comes in; the word of each is {@code section.<noun>}. */
enum DataSection {
    DOCUMENTS("documents", true),
    REGISTERS("registers", true),
    UPLOADS("uploads", true),
    SOURCES("sources", false),
    HARVESTS("harvests", false),
    BUREAUS("bureaus", true),
    SAMPLES("samples", false),
    PAST_RESULTS("past-results", false),
    EVALUATIONS("evaluations", true);

    private final String noun;
    private final boolean forBureaus;

    DataSection(String noun, boolean forBureaus) {
        this.noun = noun;
        this.forBureaus = forBureaus;
    }

    /** Message key of the word on screen. */
    String key() {
        return "section." + noun;
    }

    /** The sections a reader may open, the one the page belongs to lit. */
    static List<PageHeader.Door> of(Viewer.Role role, String path) {
        return Stream.of(values())
                .filter(section -> section.forBureaus || role != Viewer.Role.BUREAU)
                .map(section -> new PageHeader.Door(section.key(), section.path(), section.holds(path)))
                .toList();
    }

    private String path() {
        return "/" + noun;
    }

    private boolean holds(String path) {
        return path.equals(path()) || path.startsWith(path() + "/");
    }
}
