// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The office's own instructions for handling requests (依申请公开办理指引), 条例第四十五条. */
@FactType(
        name = "handling-guides",
        zh = "依申请公开办理指引",
        note = "办理指引、工作规程，一行一份",
        key = {"title"})
public record HandlingGuide(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "名称", required = true) String title,
        @Column(zh = "印发日期") @Nullable LocalDate issuedOn,
        @Column(zh = "修订日期") @Nullable LocalDate updatedOn,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
