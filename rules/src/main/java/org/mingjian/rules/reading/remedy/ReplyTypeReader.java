// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ReplyType;

/** Reads which type of reply (答复类型) a letter is, by the phrases such letters decide with. */
public final class ReplyTypeReader {

    /** A type and its phrases. */
    private record Sign(ReplyType type, String... phrases) {}

    /** In the order of belief: a letter that refuses a part and grants the rest says both. */
    private static final Sign[] SIGNS = {
        new Sign(ReplyType.ALREADY_PUBLIC, "属于主动公开", "已主动公开", "已经主动公开"),
        new Sign(ReplyType.PARTIAL, "部分公开", "区分处理", "该部分信息不予公开", "部分内容不予公开"),
        new Sign(ReplyType.REFUSED, "不予公开"),
        new Sign(ReplyType.NON_EXISTENT, "信息不存在", "不存在该信息", "未制作或未获取", "未制作或者未获取", "没有检索到", "未检索到", "未查询到"),
        new Sign(ReplyType.NOT_RESPONSIBLE, "不属于本机关", "不由本机关负责", "非本机关", "不属于我单位", "不属于我局", "非我局"),
        new Sign(ReplyType.REPEATED, "重复申请", "不重复处理", "不予重复处理"),
        new Sign(ReplyType.SPECIAL_RULE, "另有特别规定", "有特别规定", "不动产登记资料查询"),
        new Sign(ReplyType.PROCESSING, "需要加工", "加工、分析", "汇总、加工"),
        new Sign(ReplyType.PETITION, "信访、投诉、举报", "信访事项", "咨询事项"),
        new Sign(ReplyType.UNREASONABLE, "明显超过合理范围"),
        new Sign(ReplyType.DISCLOSED, "予以公开", "属于可公开", "属于公开范围", "向您提供该政府信息", "向您提供", "现向你提供", "提供给您")
    };

    private ReplyTypeReader() {}

    /** The type the folded text of a reply decides, or null. */
    public static @Nullable ReplyType read(String folded) {
        for (Sign sign : SIGNS) {
            if (RemedyReader.containsAny(folded, sign.phrases)) {
                return sign.type;
            }
        }
        return null;
    }
}
