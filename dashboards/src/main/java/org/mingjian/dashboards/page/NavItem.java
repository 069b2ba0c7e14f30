// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** One of the six doors in the top bar (product section 5.3); its word is {@code nav.<noun>}. */
public enum NavItem {
    OVERVIEW("overview", "/"),
    RANKING("ranking", "/periods/current/ranking"),
    FINDINGS("findings", "/findings"),
    APPEALS("appeals", "/appeals"),
    RULES("rules", "/rules"),
    DATA("data", "/documents");

    private final String noun;
    private final String path;

    NavItem(String noun, String path) {
        this.noun = noun;
        this.path = path;
    }

    /** Message key of the word on screen. */
    public String key() {
        return "nav." + noun;
    }

    /** Path of the page behind the door when no period is chosen. */
    public String path() {
        return path;
    }
}
