// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.Nullable;

/** Types of reply to a disclosure request, by article of the 政府信息公开条例 (2019). */
public enum ReplyType {
    /** 已主动公开, art 36(1). */
    ALREADY_PUBLIC("属于主动公开", "已主动公开", "已经主动公开"),
    /** 部分公开, art 37. */
    PARTLY_GRANTED("部分公开", "区分处理", "该部分信息不予公开", "部分内容不予公开"),
    /** 不予公开, arts 14–16, 36(3). */
    REFUSED("不予公开"),
    /** 信息不存在, art 36(4). */
    NONEXISTENT("信息不存在", "不存在该信息", "未制作或未获取", "未制作或者未获取", "没有检索到", "未检索到", "未查询到"),
    /** 不属于本机关负责公开, art 36(5). */
    NOT_RESPONSIBLE("不属于本机关", "不由本机关负责", "非本机关", "不属于我单位", "不属于我局", "非我局"),
    /** 重复申请, art 36(6). */
    REPEATED("重复申请", "不重复处理", "不予重复处理"),
    /** 其他法律有特别规定, art 36(7). */
    SPECIAL_REGIME("另有特别规定", "有特别规定", "不动产登记资料查询"),
    /** 需要加工、分析, art 38. */
    NEEDS_PROCESSING("需要加工", "加工、分析", "汇总、加工"),
    /** 信访、投诉、举报, art 39. */
    PETITION("信访、投诉、举报", "信访事项", "咨询事项"),
    /** 申请数量、频次明显超过合理范围, art 35. */
    UNREASONABLE("明显超过合理范围"),
    /** 予以公开, art 36(2). */
    GRANTED("予以公开", "属于可公开", "属于公开范围", "向您提供该政府信息", "向您提供", "现向你提供", "提供给您");

    private final String[] phrases;

    ReplyType(String... phrases) {
        this.phrases = phrases;
    }

    /** The type the folded text of a reply decides, or null. The order of the constants is the order of belief. */
    public static @Nullable ReplyType read(String folded) {
        for (ReplyType type : values()) {
            if (RemedyReader.containsAny(folded, type.phrases)) {
                return type;
            }
        }
        return null;
    }
}
