// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ReplyType;

/** Reads which type of reply (答复类型) a letter is, by the phrases such letters decide with. */
public final class ReplyTypeReader {

    /** A type and its phrases. */
    private record Sign(ReplyType type, String... phrases) {}

    /** In the order of belief: a letter that refuses a part and grants the rest says both. */
    private static final Sign[] SIGNS = {
        new Sign(ReplyType.ALREADY_PUBLIC, "属于主动公开", "已主动公开", "已经主动公开", "已依法主动公开", "已向社会公开", "已在政府网站公开", "已在网站公开"),
        new Sign(ReplyType.PARTIAL, "部分公开", "区分处理", "该部分信息不予公开", "部分内容不予公开", "部分信息不予公开", "其余内容不予公开", "其余部分不予公开"),
        new Sign(ReplyType.REFUSED, "不予公开", "不予提供", "免予公开"),
        new Sign(
                ReplyType.NON_EXISTENT,
                "信息不存在",
                "不存在该信息",
                "不存在相关",
                "未制作或未获取",
                "未制作或者未获取",
                "未制作或获取",
                "未制作或者获取",
                "未制作、未获取",
                "未制作、获取",
                "未制作也未获取",
                "未制作或保存",
                "没有检索到",
                "未检索到",
                "未查询到",
                "未查找到",
                "未找到",
                "不掌握"),
        new Sign(
                ReplyType.NOT_RESPONSIBLE,
                "不属于本机关",
                "不由本机关负责",
                "非本机关",
                "不属于我单位",
                "不属于我局",
                "不属于我委",
                "不属于我镇",
                "非我局",
                "非我单位",
                "不属于本单位",
                "不是该信息的公开主体"),
        new Sign(ReplyType.REPEATED, "重复申请", "不重复处理", "不予重复处理", "不再重复处理"),
        new Sign(ReplyType.SPECIAL_RULE, "另有特别规定", "有特别规定", "不动产登记资料查询"),
        new Sign(ReplyType.PROCESSING, "需要加工", "加工、分析", "汇总、加工", "加工分析"),
        new Sign(ReplyType.PETITION, "信访、投诉、举报", "信访事项", "咨询事项"),
        new Sign(ReplyType.UNREASONABLE, "明显超过合理范围"),
        new Sign(
                ReplyType.DISCLOSED,
                "予以公开",
                "属于可公开",
                "可以公开",
                "属于公开范围",
                "向您提供该政府信息",
                "向您提供",
                "向你提供",
                "现向你单位提供",
                "提供给您",
                "提供给你",
                "现将该信息")
    };

    /** 条例第三十六条 by item, where a letter cites it and its words do not tell. */
    private static final Map<String, ReplyType> ITEMS = Map.of(
            "36(1)", ReplyType.ALREADY_PUBLIC,
            "36(2)", ReplyType.DISCLOSED,
            "36(3)", ReplyType.REFUSED,
            "36(4)", ReplyType.NON_EXISTENT,
            "36(5)", ReplyType.NOT_RESPONSIBLE,
            "36(6)", ReplyType.REPEATED,
            "36(7)", ReplyType.SPECIAL_RULE);

    private ReplyTypeReader() {}

    /**
     * The type that the folded text of a reply decides, or null.
     *
     * @param articles the articles of the 条例 it cites
     */
    public static @Nullable ReplyType read(String folded, List<String> articles) {
        for (Sign sign : SIGNS) {
            if (says(folded, sign.phrases)) {
                return sign.type;
            }
        }
        List<ReplyType> cited = articles.stream()
                .map(ITEMS::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return cited.size() == 1 ? cited.get(0) : null;
    }

    /** 不属于主动公开 does not say 属于主动公开. */
    private static boolean says(String folded, String... phrases) {
        for (String phrase : phrases) {
            for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
                if (at == 0 || folded.charAt(at - 1) != '不' || phrase.charAt(0) == '不') {
                    return true;
                }
            }
        }
        return false;
    }
}
