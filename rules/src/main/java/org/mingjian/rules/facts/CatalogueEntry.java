// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One entry of the disclosure catalogue: index, name, summary, date made (索引、名称、内容概述、生成日期). */
@FactType(
        name = "catalogue-entries",
        zh = "公开目录条目",
        note = "目录中的信息条目，一行一条",
        key = {"id"})
public record CatalogueEntry(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "条目编号", required = true) String id,
        @Column(zh = "索引号") @Nullable String indexNumber,
        @Column(zh = "名称") @Nullable String name,
        @Column(zh = "内容概述") @Nullable String summary,
        @Column(zh = "生成日期") @Nullable LocalDate createdOn,
        @Column(zh = "入目录日期") @Nullable LocalDate addedOn,

        @Column(zh = "新增公开事项", note = "拓展公开范围时填 true") @Nullable
        Boolean newItem,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
