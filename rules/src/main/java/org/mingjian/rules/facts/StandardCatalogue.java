// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A standard catalogue of a grass-roots field (基层政务公开标准目录), 国办发〔2019〕54号. */
@FactType(
        name = "standard-catalogues",
        zh = "基层政务公开标准目录",
        note = "试点领域的标准目录，一行一个领域",
        key = {"field"})
public record StandardCatalogue(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "领域", note = "如 公共法律服务", required = true)
        String field,

        @Column(zh = "网址") @Nullable String url,

        @Column(zh = "最近公布或修订日期", note = "经复核无须修订的填复核日期") @Nullable
        LocalDate updatedOn,

        @Column(zh = "目录列", note = "目录实有的列") List<StandardColumn> columns,
        @Column(zh = "置顶起始日期", note = "当地要求置顶的填写") @Nullable LocalDate pinnedFrom,
        @Column(zh = "置顶终止日期", note = "仍在置顶留空") @Nullable LocalDate pinnedTo,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public StandardCatalogue {
        columns = List.copyOf(columns);
    }
}
