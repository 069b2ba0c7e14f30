// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The list of powers and duties (权责清单), 条例第二十条第（二）项、第（五）项. */
@FactType(
        name = "power-lists",
        zh = "权责清单",
        note = "本单位公布的权责清单，一行一个网址",
        key = {"url"})
public record PowerList(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "版本", note = "如 2026年版") @Nullable String version,
        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "更新日期") @Nullable LocalDate updatedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
