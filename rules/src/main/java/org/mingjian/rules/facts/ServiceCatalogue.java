// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The catalogue of services to the public (政务服务事项目录), 条例第二十条第（五）项. */
@FactType(
        name = "service-catalogues",
        zh = "政务服务事项目录",
        note = "本单位公布的政务服务（公共服务）事项目录",
        key = {"url"})
public record ServiceCatalogue(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "更新日期") @Nullable LocalDate updatedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
