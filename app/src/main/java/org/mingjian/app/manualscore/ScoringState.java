// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

/** How far a manual score is for whoever looks; its words are {@code manual-score-state.<NAME>}. */
enum ScoringState {
    /** 待我评分. */
    MINE,
    /** 待我裁定: the two differ by more than the threshold. */
    SETTLE,
    /** 待另一人评分: the viewer has scored. */
    OTHER,
    /** 待第三人裁定: the viewer is one of the two, or scores nothing. */
    THIRD,
    /** 待评分: nobody has scored, for whoever scores nothing. */
    OPEN,
    /** 一人已评, for whoever scores nothing. */
    HALF,
    /** 已评定. */
    DONE,
    /** 已有评分: delivered with the registers. */
    KNOWN,
    /** 未评分: the result is published without. */
    NONE;

    /** Whether the viewer is waited for. */
    boolean waits() {
        return this == MINE || this == SETTLE;
    }
}
