// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a rectification; never changed.
 *
 * @param note in people's words; may be empty
 * @param content particulars by name
 */
record RectificationEvent(Instant at, String account, Kind kind, String note, Map<String, String> content) {

    RectificationEvent {
        content = Map.copyOf(content);
    }

    /** What happened. */
    enum Kind {
        /** 下达. */
        ISSUED,
        /** 反馈. */
        REPORTED,
        /** A sign of false rectification a machine saw in the report; proves nothing. */
        SUSPECTED,
        /** 复查, with what the rule said. */
        CHECKED,
        /** 退回重改. */
        RETURNED,
        /** 延期. */
        EXTENDED,
        /** One person proposes to close it or to call it false. */
        PROPOSED,
        /** Another person does not agree. */
        TURNED_DOWN,
        /** 销号. */
        CLOSED,
        /** 认定虚假整改. */
        FALSE_REPORT,
        /** 反弹. */
        RECURRED
    }

    /** What is to be noted. */
    record Entry(Kind kind, String note, Map<String, String> content) {
        Entry {
            content = Map.copyOf(content);
        }
    }
}
