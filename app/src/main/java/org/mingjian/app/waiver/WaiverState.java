// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

/** How far an application is; its words are {@code waiver-state.<NAME>}. */
public enum WaiverState {
    /** 待审批. */
    APPLIED,
    /** 待复核: one person has said how. */
    PROPOSED,
    /** 已同意. */
    GRANTED,
    /** 不同意. */
    REFUSED;

    public boolean open() {
        return this == APPLIED || this == PROPOSED;
    }
}
