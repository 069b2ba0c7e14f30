// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The disclosure catalogue (公开目录), 条例第十二条第三款. */
@FactType(
        name = "disclosure-catalogues",
        zh = "公开目录",
        note = "本单位主动公开基本目录",
        key = {"url"})
public record DisclosureCatalogue(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "更新日期") @Nullable LocalDate updatedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
