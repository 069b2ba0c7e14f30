// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

/** How far a notice has come. */
enum NoticeState {
    /** 草稿: the office's own matter, without a number. */
    DRAFT,
    /** 已签发: numbered and unchangeable. */
    ISSUED,
    /** 已签收: by every bureau it names. */
    ACKNOWLEDGED,
    /** 已弃用: a draft that was given up; it never had a number. */
    DISCARDED;

    boolean issued() {
        return this == ISSUED || this == ACKNOWLEDGED;
    }
}
