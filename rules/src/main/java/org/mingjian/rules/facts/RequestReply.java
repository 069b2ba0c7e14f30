// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter of reply to a request (答复书), with what it states, 条例第三十六条、第五十一条. */
@FactType(
        name = "request-replies",
        zh = "答复书",
        note = "对申请的答复，一行一件",
        key = {"id"},
        happenedOn = "sentOn")
public record RequestReply(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(
                zh = "答复编号",
                also = {"答复书编号", "答复文书编号"},
                required = true)
        String id,

        @Column(
                zh = "申请登记编号",
                also = {"申请编号", "登记编号", "受理编号"},
                required = true)
        String request,

        @Column(
                zh = "答复发出日期",
                also = {"答复日期", "答复时间", "发出日期", "送达日期"},
                required = true)
        LocalDate sentOn,

        @Column(zh = "落款日期") @Nullable LocalDate datedOn,
        @Column(zh = "答复类型") @Nullable ReplyType type,
        @Column(zh = "引用条款", note = "如 14;36(3)") List<String> legalArticles,
        @Column(zh = "送达方式") @Nullable ServiceRoute servedVia,

        @Column(zh = "说明理由", note = "不予公开、部分公开、非本机关负责等须说明") @Nullable
        Boolean reasonStated,

        @Column(zh = "告知获取方式和途径", note = "已主动公开的须告知方式、途径") @Nullable
        Boolean accessTold,

        @Column(zh = "检索记录", note = "信息不存在的须经检索") @Nullable Boolean searchRecorded,

        @Column(zh = "集体审核日期", note = "业务、法制、公开机构会审") @Nullable
        LocalDate reviewedOn,

        @Column(zh = "法制审核日期") @Nullable LocalDate legalReviewedOn,

        @Column(zh = "文书要素已核对", note = "填 true 时，后列文书要素留空即为文书缺该要素") @Nullable
        Boolean elementsChecked,

        @Column(zh = "标题") @Nullable String title,

        @Column(
                zh = "文号",
                also = {"答复文号", "发文字号"})
        @Nullable
        String documentNumber,

        @Column(zh = "申请人称谓", note = "可隐去姓名") @Nullable String applicant,
        @Column(zh = "文中写明的收到日期") @Nullable LocalDate receivedOnStated,
        @Column(zh = "申请内容复述") @Nullable String requestRestated,
        @Column(zh = "处理结论") @Nullable String conclusion,
        @Column(zh = "法律依据") @Nullable String legalBasis,
        @Column(zh = "落款机关") @Nullable String signingOrgan,
        @Column(zh = "盖章") @Nullable Boolean sealed,

        @Column(zh = "告知救济渠道", note = "全文未提及填 false；填 true 时，后列救济要素留空即为未写明") @Nullable
        Boolean remedyStated,

        @Column(zh = "复议机关", note = "答复中写明的全部机关") List<String> reviewOrgans,
        @Column(zh = "复议期限（日）") @Nullable Integer reviewDays,
        @Column(zh = "管辖法院") @Nullable String court,
        @Column(zh = "起诉期限（月）") @Nullable Integer litigationMonths,
        @Column(zh = "告知复议前置") @Nullable Boolean reviewFirst,
        @Column(zh = "告知可直接起诉") @Nullable Boolean directSuitOffered,
        @Column(zh = "网上复议渠道") @Nullable String onlineReviewUrl,

        @Column(zh = "答复全文", note = "有全文时自动读取救济渠道") @Nullable
        String text,

        @Column(zh = "网址或扫描件地址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public RequestReply {
        legalArticles = List.copyOf(legalArticles);
        reviewOrgans = List.copyOf(reviewOrgans);
    }
}
