// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A column of the standard catalogue (标准目录的列). */
public enum StandardColumn {
    /** 公开事项. */
    MATTER,
    /** 公开内容（要素）. */
    CONTENT,
    /** 公开依据. */
    BASIS,
    /** 公开时限. */
    TIME_LIMIT,
    /** 公开主体. */
    SUBJECT,
    /** 公开渠道和载体. */
    CHANNEL,
    /** 公开对象. */
    AUDIENCE,
    /** 公开方式. */
    MODE,
    /** 公开层级. */
    LEVEL
}
