// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new form of disclosure or interpretation (公开和解读形式创新), 国办秘函〔2019〕19号. */
@FactType(
        name = "innovations",
        zh = "公开形式创新",
        note = "新上线的公开、解读形式，一行一项",
        key = {"title"},
        happenedOn = "launchedOn")
public record Innovation(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "创新名称", required = true) String title,
        @Column(zh = "创新类型", required = true) InnovationKind kind,
        @Column(zh = "上线日期", required = true) LocalDate launchedOn,
        @Column(zh = "网址", note = "公众可以打开的页面") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
