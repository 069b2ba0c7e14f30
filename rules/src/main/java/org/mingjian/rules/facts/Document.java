// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document the bureau made or published: policy, normative or official document, interpretation. Published items, policies and interpretations are documents by kind. */
@FactType(
        name = "documents",
        zh = "公开信息",
        note = "已发布或应发布的文件、解读、公文，一行一件",
        key = {"id"})
public record Document(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,

        @Column(
                zh = "网址",
                also = {"链接", "网页地址", "链接地址"})
        @Nullable
        String url,

        @Column(zh = "类型", required = true) DocumentKind kind,

        @Column(
                zh = "标题",
                also = {"文件名称", "信息名称", "文件标题", "名称"},
                required = true)
        String title,

        @Column(
                zh = "索引号",
                also = {"信息索引号"})
        @Nullable
        String indexNumber,

        @Column(
                zh = "文号",
                also = {"发文字号", "文件编号"})
        @Nullable
        String documentNumber,

        @Column(
                zh = "发布机构",
                also = {"发文机关", "发文机构", "公开主体"})
        @Nullable
        String issuer,

        @Column(
                zh = "成文日期",
                also = {"生成日期", "发文日期", "印发日期"},
                note = "公开时限的起算日")
        @Nullable
        LocalDate writtenOn,

        @Column(
                zh = "发布日期",
                also = {"公开日期", "发布时间", "公开时间"},
                note = "首次公开之日")
        @Nullable
        LocalDate publishedOn,

        @Column(zh = "首次发现日期", note = "系统首次看到之日") @Nullable LocalDate firstSeenOn,
        @Column(zh = "有效性", note = "页面标注") @Nullable Validity validity,
        @Column(zh = "公开属性") @Nullable DisclosureAttribute attribute,
        @Column(zh = "属性认定日期") @Nullable LocalDate attributeSetOn,
        @Column(zh = "版记附注", note = "如 此件公开发布") @Nullable String printedNote,
        @Column(zh = "所在栏目", note = "栏目编号") @Nullable String column,

        @Column(zh = "法定公开时限（工作日）", note = "另有规定时填写，留空为 20") @Nullable
        Integer statutoryLimitDays,

        @Column(zh = "报审日期") @Nullable LocalDate submittedOn,
        @Column(zh = "签发日期") @Nullable LocalDate signedOn,
        @Column(zh = "起草部门") @Nullable String draftDepartment,
        @Column(zh = "应当解读", note = "留空为未知") @Nullable Boolean needsInterpretation,
        @Column(zh = "重大政策") @Nullable Boolean major,
        @Column(zh = "解读的文件", note = "文件编号，解读填写") @Nullable String interprets,
        @Column(zh = "解读审定日期", note = "解读填写") @Nullable LocalDate approvedOn,
        @Column(zh = "解读部门", note = "解读填写") @Nullable String authorDepartment,
        @Column(zh = "解读人身份", note = "解读填写") @Nullable InterpreterRole interpreterRole,
        @Column(zh = "解读形式", note = "解读填写") @Nullable InterpretationForm form,
        @Column(zh = "页面链接", note = "页面上指向的网址或文件编号") List<String> links,

        @Column(zh = "依申请转主动主题", note = "由依申请公开转为主动公开时填写") @Nullable
        String convertedTopic,

        @Column(zh = "法定公开类别", note = "条例第二十条各项、第二十一条") @Nullable
        StatutoryCategory category,

        @Column(zh = "重点领域", note = "重点领域代码") @Nullable String keyArea,
        @Column(zh = "主题词", note = "规范性文件的主题分类") @Nullable String topic,
        @Column(zh = "代政府起草", note = "以政府名义印发") @Nullable Boolean onBehalfOfGovernment,
        @Column(zh = "建议公开属性", note = "代拟稿报送时提出") @Nullable DisclosureAttribute proposedAttribute,

        @Column(zh = "不公开理由") @Nullable String withholdingReason,
        @Column(zh = "不公开依据", note = "条例条款，如 第十六条") List<String> withholdingBasis,

        @Column(zh = "公开办审查日期", note = "拟不公开的政策文件送审") @Nullable
        LocalDate officeReviewedOn,

        @Column(zh = "可在线查阅") @Nullable Boolean viewable,
        @Column(zh = "可检索") @Nullable Boolean searchable,
        @Column(zh = "下载格式", note = "如 PDF、DOCX") List<String> downloadFormats,
        @Column(zh = "解读要素", note = "解读填写") List<InterpretationElement> elements,

        @Column(zh = "与原文重复比例", note = "0—1，解读填写，系统可代为计算") @Nullable
        BigDecimal copiedShare,

        @Column(zh = "回应的关切", note = "关切编号，延伸解读填写") @Nullable
        String concern,

        @Column(zh = "发布渠道") List<PublicationChannel> channels,

        @Column(zh = "其他渠道首发日期", note = "其他渠道先于网站发布时填写") @Nullable
        LocalDate otherChannelOn,

        @Column(zh = "保密审查日期") @Nullable LocalDate secrecyReviewedOn,
        @Column(zh = "保密审查人") @Nullable String secrecyReviewer,
        @Column(zh = "审核级数", note = "如三审填 3") @Nullable Integer reviewLevels,
        @Column(zh = "系统录入日期", note = "内容管理系统记录") @Nullable LocalDate enteredOn,
        @Column(zh = "正文") @Nullable String text,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public Document {
        links = List.copyOf(links);
        withholdingBasis = List.copyOf(withholdingBasis);
        downloadFormats = List.copyOf(downloadFormats);
        elements = List.copyOf(elements);
        channels = List.copyOf(channels);
    }
}
