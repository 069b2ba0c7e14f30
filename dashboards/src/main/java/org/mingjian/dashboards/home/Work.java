// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.Locale;
import org.mingjian.dashboards.page.Badge;

/** A kind of work that waits for the office (待我处理), with the list that holds all of it; its words are {@code work.<noun>}. */
public enum Work {
    /** Findings and vetoes nobody has spoken about (待初核). */
    REVIEW(Badge.PENDING, "/reviews#first"),
    /** What one person has said and another must settle (待第二人复核). */
    SECOND(Badge.PENDING, "/reviews#second"),
    /** Indicators people score, which the reader has not scored (待我评分). */
    SCORE(Badge.PENDING, "/manual-scores?state=MINE"),
    /** Scores of two people that differ by more than the threshold (待我裁定). */
    SETTLE(Badge.PENDING, "/manual-scores?state=SETTLE"),
    APPEAL(Badge.UNDER_APPEAL, "/appeals?state=WAITING"),
    /** Applications for not-applicable or a waiver. */
    APPLICATION(Badge.PENDING, "/waivers?state=WAITING"),
    /** Notices somebody has not acknowledged (待签收). */
    RECEIPT(Badge.DUE_SOON, "/notices?state=ISSUED"),
    RECHECK(Badge.PENDING, "/rectifications?state=REPORTED"),
    OVERDUE(Badge.OVERDUE, "/rectifications?state=OVERDUE"),
    /** What is granted and ends within thirty days (到期豁免). */
    ENDING(Badge.DUE_SOON, "/waivers?state=ENDING"),
    /** What the ladder proposes and nobody has drafted (升级建议). */
    PROPOSAL(Badge.DUE_SOON, "/notices#proposals");

    private final Badge badge;
    private final String href;

    Work(Badge badge, String href) {
        this.badge = badge;
        this.href = href;
    }

    public Badge badge() {
        return badge;
    }

    /** Path of the list that holds just this work. */
    public String href() {
        return href;
    }

    /** Message key of its name; {@code .note} is whom it concerns. */
    String key() {
        return "work." + name().toLowerCase(Locale.ROOT);
    }
}
