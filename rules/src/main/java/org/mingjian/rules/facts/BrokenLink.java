// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A link of the site that did not open when somebody looked (错断链). */
@FactType(
        name = "broken-links",
        zh = "错断链清单",
        note = "发现的错链、断链，一行一条",
        supplier = Supplier.OBSERVATION,
        key = {"id"},
        happenedOn = "foundOn",
        notByBureau = "错断链由检查得出，被查单位不自报结果")
public record BrokenLink(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "所在页面", note = "网址") @Nullable String page,
        @Column(zh = "链接地址", required = true) String target,
        @Column(zh = "发现日期", required = true) LocalDate foundOn,
        @Column(zh = "修复日期") @Nullable LocalDate fixedOn,
        @Column(zh = "复查日期", note = "复查时仍打不开的填写") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
