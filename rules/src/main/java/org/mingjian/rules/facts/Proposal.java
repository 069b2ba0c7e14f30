// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposal of a people's congress or consultative conference and its reply (建议提案办理), 国办发〔2014〕46号. */
@FactType(
        name = "proposals",
        zh = "建议提案办理",
        note = "人大代表建议和政协提案，一行一件",
        key = {"id"})
public record Proposal(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(
                zh = "建议提案编号",
                also = {"建议编号", "提案编号", "编号"},
                required = true)
        String id,

        @Column(
                zh = "标题",
                also = {"案由", "建议标题", "提案标题"},
                required = true)
        String title,

        @Column(zh = "种类") @Nullable ProposalKind kind,
        @Column(zh = "答复期限", note = "交办时要求的最后一日") @Nullable LocalDate dueOn,

        @Column(
                zh = "答复日期",
                also = {"答复时间"})
        @Nullable
        LocalDate repliedOn,

        @Column(zh = "涉及公共利益", note = "涉及公共利益、公众权益、社会关切的填是") @Nullable
        Boolean publicInterest,

        @Column(
                zh = "复文公开日期",
                also = {"公开日期"},
                note = "未公开留空并填检查日期")
        @Nullable
        LocalDate publishedOn,

        @Column(zh = "全文公开") @Nullable Boolean fullText,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
