// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

/** What a reply must tell of the way to remedy (救济渠道). */
public enum RemedyElement {
    /** 复议机关. */
    REVIEW_ORGAN("reviewOrgans"),
    /** 复议期限, 行政复议法第二十条. */
    REVIEW_DAYS("reviewDays"),
    /** 管辖法院. */
    COURT("court"),
    /** 起诉期限, 行政诉讼法第四十六条. */
    LITIGATION_MONTHS("litigationMonths");

    private final String column;

    RemedyElement(String column) {
        this.column = column;
    }

    /** The column of {@code request-replies} it is registered in; that column's title names it. */
    public String column() {
        return column;
    }
}
