// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.List;
import java.util.stream.Stream;

/** The pages side by side behind one door, in the order work goes; the word of each is {@code section.<noun>}. */
enum DoorSection {
    FINDINGS(NavItem.FINDINGS, "findings", true),
    RECTIFICATIONS(NavItem.FINDINGS, "rectifications", true),
    NOTICES(NavItem.FINDINGS, "notices", true),
    APPEALS(NavItem.APPEALS, "appeals", true),
    WAIVERS(NavItem.APPEALS, "waivers", true),
    REVIEWS(NavItem.APPEALS, "reviews", false),
    MANUAL_SCORES(NavItem.APPEALS, "manual-scores", true),
    RULES(NavItem.RULES, "rules", true),
    SCHEMES(NavItem.RULES, "schemes", true),
    SIMULATIONS(NavItem.RULES, "simulations", false),
    DOCUMENTS(NavItem.DATA, "documents", true),
    REGISTERS(NavItem.DATA, "registers", true),
    DISCLOSURE_REQUESTS(NavItem.DATA, "disclosure-requests", true),
    UPLOADS(NavItem.DATA, "uploads", true),
    SOURCES(NavItem.DATA, "sources", false),
    HARVESTS(NavItem.DATA, "harvests", false),
    BUREAUS(NavItem.DATA, "bureaus", true),
    SAMPLES(NavItem.DATA, "samples", false),
    PAST_RESULTS(NavItem.DATA, "past-results", false),
    EVALUATIONS(NavItem.DATA, "evaluations", true);

    private final NavItem door;
    private final String noun;
    private final boolean forBureaus;

    DoorSection(NavItem door, String noun, boolean forBureaus) {
        this.door = door;
        this.noun = noun;
        this.forBureaus = forBureaus;
    }

    /** Message key of the word on screen. */
    String key() {
        return "section." + noun;
    }

    /** The sections behind a door a reader may open, the one the page belongs to lit. */
    static List<PageHeader.Door> behind(NavItem door, Viewer.Role role, String path) {
        return Stream.of(values())
                .filter(section -> section.door == door)
                .filter(section -> section.forBureaus || role != Viewer.Role.BUREAU)
                .filter(section -> section != SIMULATIONS || role == Viewer.Role.OFFICE || role == Viewer.Role.AUDITOR)
                .filter(section -> section != DISCLOSURE_REQUESTS || role != Viewer.Role.ADMIN)
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
