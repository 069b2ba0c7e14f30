// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account the bureau speaks through beside its site (政务新媒体), 国办发〔2018〕123号. */
@FactType(
        name = "new-media-accounts",
        zh = "政务新媒体台账",
        note = "政务新媒体账号，一行一个",
        key = {"id"})
public record NewMediaAccount(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "平台", required = true) NewMediaPlatform platform,
        @Column(zh = "账号名称", required = true) String account,
        @Column(zh = "已备案") @Nullable Boolean registered,
        @Column(zh = "最近发布日期") @Nullable LocalDate lastPostedOn,
        @Column(zh = "可互动", note = "能留言、评论或者办事") @Nullable Boolean interactive,

        @Column(zh = "可下载使用", note = "移动客户端、小程序填写") @Nullable
        Boolean usable,

        @Column(zh = "关停日期") @Nullable LocalDate closedOn,
        @Column(zh = "关停已备案", note = "已关停的填写") @Nullable Boolean closureFiled,
        @Column(zh = "检查日期") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
