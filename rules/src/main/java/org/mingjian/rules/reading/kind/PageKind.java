// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

/** What a page is. Other kinds of pages (penalty, consultation, budget …) are {@link #OTHER} unless one of the eight fits. */
public enum PageKind {
    /** 政策文件: a document that sets rules or policy. */
    POLICY("policy"),
    /** 政策解读: explains a policy document. */
    INTERPRETATION("interpretation"),
    /** 答复书、告知书: an answer to a disclosure request. */
    REPLY("reply"),
    /** 公开指南: how to obtain information. */
    GUIDE("guide"),
    /** 公开目录. */
    CATALOGUE("catalogue"),
    /** 政府信息公开工作年度报告. */
    ANNUAL_REPORT("annual-report"),
    /** 通告、公告、公示、通报 and housekeeping 通知. */
    NOTICE("notice"),
    /** 应急预案、工作要点、年度计划. */
    PLAN("plan"),
    OTHER("other");

    private final String code;

    PageKind(String code) {
        this.code = code;
    }

    /** The code of the contract, which is also how the kind is written out. */
    @Override
    public String toString() {
        return code;
    }
}
