// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wrong word, or personal data left readable, found on a published page (错敏信息); the excerpt is masked. */
@FactType(
        name = "error-hits",
        zh = "错敏信息清单",
        note = "发布内容中发现的差错，一行一处",
        supplier = Supplier.OFFICE,
        key = {"id"},
        happenedOn = "foundOn",
        notByBureau = "差错由检查得出，被查单位不自报结果")
public record ErrorHit(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "信息编号", note = "公开信息台账中的编号") @Nullable String document,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "差错类型", required = true) ErrorKind kind,
        @Column(zh = "差错内容", note = "个人信息须先遮盖") @Nullable String excerpt,

        @Column(zh = "发现日期", note = "告知单位之日", required = true)
        LocalDate foundOn,

        @Column(zh = "改正日期") @Nullable LocalDate fixedOn,
        @Column(zh = "复查日期", note = "复查时仍未改正的填写") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
