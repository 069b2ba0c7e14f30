// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** Outcome of one indicator for one bureau; only {@link #VIOLATED} takes points. */
public enum OutcomeBadge implements Badge {
    SATISFIED("excellent", "ok"),
    VIOLATED("fail", ""),
    /** Leaves both sides of the fraction. */
    NOT_APPLICABLE("not-applicable", "mute"),
    /** Not assessed: evidence is missing, nothing is deducted. */
    NO_EVIDENCE("not-assessed", "mute"),
    /** Not assessed yet: a person has to decide. */
    PENDING("due-soon", "warn"),
    /** The check itself failed; nothing is deducted. */
    ERROR("error", "warn");

    private final String glyph;
    private final String tone;

    OutcomeBadge(String glyph, String tone) {
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
        return "outcome." + name();
    }
}
