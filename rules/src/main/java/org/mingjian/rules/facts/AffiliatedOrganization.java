// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A public enterprise or institution under the bureau and its page of disclosure (所属公共企事业单位), 条例第五十五条. */
@FactType(
        name = "affiliated-organizations",
        zh = "所属单位公开网页",
        note = "所属公共企事业单位，一行一个",
        key = {"title"})
public record AffiliatedOrganization(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "单位名称", required = true) String title,
        @Column(zh = "公开网页可打开", note = "没有公开网页填否") @Nullable Boolean reachable,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "公开网页网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
