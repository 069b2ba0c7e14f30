// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.EnumSet;
import java.util.Set;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * A state shown as sign, word and shape, colour last, so that it survives print and colour-blind eyes: the grade of a
 * bureau, the outcome of an indicator, or where a finding, a deadline or a check stands.
 */
public enum Badge {
    // Grade (等次) of a bureau in a period.
    EXCELLENT("grade", "excellent", "ok"),
    GOOD("grade", "good", "brand"),
    PASS("grade", "pass", ""),
    FAIL("grade", "fail", ""),
    /** A confirmed veto (单项否决) decides the grade, whatever the points say. */
    VETO("grade", "veto", "seal"),
    /** No grade yet: coverage below the floor, or the result is held. */
    NONE("grade", "not-assessed", "mute"),

    // Outcome of an indicator for a bureau, named as the rules name it; only VIOLATED takes points.
    SATISFIED("outcome", "excellent", "ok"),
    VIOLATED("outcome", "fail", ""),
    /** Leaves both sides of the fraction. */
    NOT_APPLICABLE("outcome", "not-applicable", "mute"),
    /** Not assessed: evidence is missing, nothing is deducted. */
    NO_EVIDENCE("outcome", "not-assessed", "mute"),
    /** Not assessed yet: a person has to decide. */
    PENDING("outcome", "due-soon", "warn"),
    /** The check itself failed; nothing is deducted. */
    ERROR("outcome", "error", "warn"),

    // Where a finding, a deadline or a check stands.
    /** Three working days or fewer are left. */
    DUE_SOON("state", "due-soon", "warn"),
    /** The due day, as a plain fact. */
    DUE("state", "due-soon", "brand"),
    OVERDUE("state", "overdue", "seal overdue"),
    /** The same finding again after close-out (反弹). */
    REBOUND("state", "rebound", ""),
    UNDER_APPEAL("state", "appeal", "info"),
    /** Rectified in time, the points come back. */
    RECOVERABLE("state", "rebound", "ok"),
    /** Rectified, but the points stay lost. */
    RECTIFIED("state", "excellent", ""),
    /** The same fact was deducted elsewhere. */
    NOT_REPEATED("state", "not-applicable", "mute"),
    CAPPED("state", "not-applicable", "mute"),
    /** Lines add up to the score. */
    BALANCED("state", "excellent", "ok"),
    PASSED("state", "excellent", "ok"),
    VETO_LEAD("state", "veto", "seal"),
    /** A date or a source a person has to look at. */
    DOUBTFUL("state", "error", "warn"),
    SIMULATED("state", "simulated", "info");

    private final String noun;
    private final String glyph;
    private final String tone;

    Badge(String noun, String glyph, String tone) {
        this.noun = noun;
        this.glyph = glyph;
        this.tone = tone;
    }

    /** The badge of an outcome. */
    public static Badge of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    /** The badge of an outcome under an indicator of this kind: a veto is confirmed or a lead, never merely 不合格. */
    public static Badge of(Outcome outcome, IndicatorKind kind) {
        if (kind != IndicatorKind.VETO) {
            return of(outcome);
        }
        return switch (outcome) {
            case VIOLATED -> VETO;
            case PENDING -> VETO_LEAD;
            default -> of(outcome);
        };
    }

    /** The badges of grades, best first, those that are no grade of points last. */
    public static Set<Badge> grades() {
        return EnumSet.range(EXCELLENT, NONE);
    }

    /** Id of the sign in {@code glyphs.svg}. */
    public String glyph() {
        return glyph;
    }

    /** Class that gives the colour: ok, brand, warn, seal, info, mute; empty for ink. */
    public String tone() {
        return tone;
    }

    /** Message key of the word. */
    public String key() {
        return noun + "." + name();
    }
}
