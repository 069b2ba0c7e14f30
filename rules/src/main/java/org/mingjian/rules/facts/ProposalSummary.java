// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bureau's yearly account of the proposals it handled (建议提案办理总体情况), 国办发〔2014〕46号. */
@FactType(
        name = "proposal-summaries",
        zh = "建议提案年度总结",
        note = "年度办理总体情况，一行一年",
        key = {"year"})
public record ProposalSummary(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "办理年度", required = true) Integer year,
        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
