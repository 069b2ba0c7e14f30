// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One category of information a bureau must publish proactively, or need not (法定主动公开事项), 条例第二十条、第二十一条. */
@FactType(
        name = "statutory-duties",
        zh = "法定主动公开事项",
        note = "条例第二十条各项和第二十一条对照职能逐类核定，一行一类",
        supplier = Supplier.OFFICE,
        key = {"category"},
        notByBureau = "法定公开事项由主管部门对照职能核定")
public record StatutoryDuty(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "法定公开类别", required = true) StatutoryCategory category,

        @Column(zh = "适用", note = "与本单位职能无关、经主管部门核定的填 否", required = true)
        Boolean applicable,

        @Column(zh = "所在栏目", note = "栏目编号，与栏目台账一致") @Nullable
        String column,

        @Column(zh = "网址") @Nullable String url,

        @Column(zh = "最近发布日期", note = "该类信息最近一次公布") @Nullable
        LocalDate lastPublishedOn,

        @Column(zh = "更新周期（日）", note = "本单位公布的周期，留空按类别默认") @Nullable
        Integer cadenceDays,

        @Column(zh = "检查日期", note = "填写后，最近发布日期留空即为没有该类信息") @Nullable
        LocalDate checkedOn,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
