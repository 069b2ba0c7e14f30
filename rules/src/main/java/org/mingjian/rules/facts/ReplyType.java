// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Type of a reply (答复类型), 条例第三十六条至第三十九条、第三十五条. */
public enum ReplyType {
    /** 已主动公开, 第三十六条第(一)项. */
    ALREADY_PUBLIC,
    /** 予以公开, 第三十六条第(二)项. */
    DISCLOSED,
    /** 不予公开, 第三十六条第(三)项. */
    REFUSED,
    /** 部分公开, 第三十七条. */
    PARTIAL,
    /** 信息不存在, 第三十六条第(四)项. */
    NON_EXISTENT,
    /** 非本机关负责, 第三十六条第(五)项. */
    NOT_RESPONSIBLE,
    /** 重复申请, 第三十六条第(六)项. */
    REPEATED,
    /** 特别规定, 第三十六条第(七)项. */
    SPECIAL_RULE,
    /** 需加工分析, 第三十八条. */
    PROCESSING,
    /** 信访、举报、投诉等, 第三十九条. */
    PETITION,
    /** 不合理大量频繁, 第三十五条. */
    UNREASONABLE
}
