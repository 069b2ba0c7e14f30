// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A column of the portal (栏目) and how old its newest item is. */
@FactType(
        name = "portal-columns",
        zh = "网站栏目",
        note = "网站或频道的栏目，一行一个",
        key = {"id"})
public record PortalColumn(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "栏目编号", required = true) String id,
        @Column(zh = "栏目名称", required = true) String name,
        @Column(zh = "栏目类型", required = true) ColumnKind kind,
        @Column(zh = "信息条数") @Nullable Integer itemCount,
        @Column(zh = "最近更新日期") @Nullable LocalDate lastPublishedOn,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
