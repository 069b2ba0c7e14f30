// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.Instant;

/** What one person of the office proposes and another must decide. */
record RectificationProposal(long id, Kind kind, Reason reason, String note, String proposedBy, Instant proposedAt) {

    /** What is proposed. */
    enum Kind {
        /** 销号 without a passed check. */
        CLOSE,
        /** 虚假整改. */
        FALSE_REPORT
    }

    /** Why, by type. */
    enum Reason {
        /** 无法补正，已采取防范措施. */
        NOT_CURABLE,
        /** 已用其他方式核实. */
        VERIFIED_OTHERWISE,
        /** 载体依法撤并，问题不再存在. */
        CARRIER_GONE,
        /** 旧稿重发. */
        OLD_TEXT,
        /** 佐证与问题无关或重复使用. */
        REUSED_EVIDENCE,
        /** 倒签日期. */
        BACKDATED,
        /** 其他虚假情形. */
        OTHER_FALSE;

        Kind kind() {
            return ordinal() < OLD_TEXT.ordinal() ? Kind.CLOSE : Kind.FALSE_REPORT;
        }
    }
}
