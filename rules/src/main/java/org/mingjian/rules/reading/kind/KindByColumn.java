// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

/** The kind that the folded name of a column or class tells of; only a hint, asked last. */
final class KindByColumn {
    private KindByColumn() {}

    static PageKind of(String column) {
        if (Titles.contains(column, "政策解读", "文件解读", "解读")) {
            return PageKind.INTERPRETATION;
        }
        if (Titles.contains(column, "公开年报", "年度报告")) {
            return PageKind.ANNUAL_REPORT;
        }
        if (Titles.contains(column, "公开指南", "办事指南")) {
            return PageKind.GUIDE;
        }
        if (Titles.contains(column, "预案")) {
            return PageKind.PLAN;
        }
        if (Titles.contains(column, "公示公告", "通知公告")) {
            return PageKind.NOTICE;
        }
        return Titles.contains(column, "规范性文件", "政策文件") ? PageKind.POLICY : PageKind.OTHER;
    }
}
