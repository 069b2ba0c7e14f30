// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Who approved an extension of time (延期审批人), 条例第三十三条第二款. */
public enum ApproverRole {
    /** 政府信息公开工作机构负责人. */
    DISCLOSURE_OFFICE_HEAD,
    /** Anyone else. */
    OTHER
}
