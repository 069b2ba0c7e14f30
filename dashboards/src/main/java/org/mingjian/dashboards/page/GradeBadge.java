// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** Grade (等次) of a bureau in a period. */
public enum GradeBadge implements Badge {
    EXCELLENT("excellent", "ok"),
    GOOD("good", "brand"),
    PASS("pass", ""),
    FAIL("fail", ""),
    /** A confirmed veto (单项否决) decides the grade, whatever the points say. */
    VETO("veto", "seal"),
    /** No grade yet: coverage below the floor, or the result is held. */
    NONE("not-assessed", "mute");

    private final String glyph;
    private final String tone;

    GradeBadge(String glyph, String tone) {
        this.glyph = glyph;
        this.tone = tone;
    }

    @Override
    public String glyph() {
        return glyph;
    }

    @Override
    public String tone() {
        return tone;
    }

    @Override
    public String key() {
        return "grade." + name();
    }
}
