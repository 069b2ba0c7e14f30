// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** Where a finding, a deadline or a check stands. */
public enum StateBadge implements Badge {
    /** Three working days or fewer are left. */
    DUE_SOON("due-soon", "warn"),
    /** The due day, as a plain fact. */
    DUE("due-soon", "brand"),
    OVERDUE("overdue", "seal overdue"),
    /** The same finding again after close-out (反弹). */
    REBOUND("rebound", ""),
    UNDER_APPEAL("appeal", "info"),
    /** Rectified in time, the points come back. */
    RECOVERABLE("rebound", "ok"),
    /** Rectified, but the points stay lost. */
    RECTIFIED("excellent", ""),
    /** The same fact was deducted elsewhere. */
    NOT_REPEATED("not-applicable", "mute"),
    CAPPED("not-applicable", "mute"),
    /** Lines add up to the score. */
    BALANCED("excellent", "ok"),
    PASSED("excellent", "ok"),
    VETO_LEAD("veto", "seal"),
    /** A date or a source a person has to look at. */
    DOUBTFUL("error", "warn"),
    SIMULATED("simulated", "info");

    private final String glyph;
    private final String tone;

    StateBadge(String glyph, String tone) {
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
        return "state." + name();
    }
}
