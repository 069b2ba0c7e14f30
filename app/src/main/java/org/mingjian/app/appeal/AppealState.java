// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

/** How far an appeal is; derived from the decision that names it. Its words are {@code appeal-state.<NAME>}. */
public enum AppealState {
    /** 待裁定. */
    FILED,
    /** 待复核: one person has said how. */
    PROPOSED,
    /** 维持. */
    STANDS,
    /** 调整. */
    ADJUSTED,
    /** 撤销. */
    DISMISSED;

    public boolean open() {
        return this == FILED || this == PROPOSED;
    }
}
