// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

/** Elements of a letter of reply (答复文书要素). */
public enum ReplyElement {
    /** 标题. */
    TITLE("title"),
    /** 文号. */
    DOCUMENT_NUMBER("documentNumber"),
    /** 申请人称谓. */
    APPLICANT("applicant"),
    /** 收到申请的日期. */
    RECEIVED_ON("receivedOnStated"),
    /** 申请内容复述. */
    REQUEST_RESTATED("requestRestated"),
    /** 处理结论. */
    CONCLUSION("conclusion"),
    /** 法律依据. */
    LEGAL_BASIS("legalBasis"),
    /** 落款机关. */
    SIGNING_ORGAN("signingOrgan"),
    /** 落款日期. */
    DATED_ON("datedOn"),
    /** 盖章. */
    SEAL("sealed");

    private final String column;

    ReplyElement(String column) {
        this.column = column;
    }

    /** The column of {@code request-replies} it is registered in; that column's title names it. */
    public String column() {
        return column;
    }
}
