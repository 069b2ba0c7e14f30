// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

/** Elements of a letter of reply (答复文书要素). */
public enum ReplyElement {
    /** 标题. */
    TITLE,
    /** 文号. */
    DOCUMENT_NUMBER,
    /** 申请人称谓. */
    APPLICANT,
    /** 收到申请的日期. */
    RECEIVED_ON,
    /** 申请内容复述. */
    REQUEST_RESTATED,
    /** 处理结论. */
    CONCLUSION,
    /** 法律依据. */
    LEGAL_BASIS,
    /** 落款机关. */
    SIGNING_ORGAN,
    /** 落款日期. */
    DATED_ON,
    /** 盖章. */
    SEAL
}
