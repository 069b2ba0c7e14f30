// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An important policy of a higher level the site has to repost (重要政策转载). */
@FactType(
        name = "repost-tasks",
        zh = "重要政策转载台账",
        note = "要求转载的上级政策，一行一件",
        supplier = Supplier.OFFICE,
        key = {"id"},
        happenedOn = "sourceAt",
        notByBureau = "转载任务由主管部门按上级要求下达")
public record RepostTask(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "标题", required = true) String title,

        @Column(zh = "首发时间", note = "上级网站首发或者转载通知送达的时间", required = true)
        LocalDateTime sourceAt,

        @Column(zh = "转载时间") @Nullable LocalDateTime repostedAt,
        @Column(zh = "转载网址") @Nullable String url,
        @Column(zh = "检查日期", note = "检查时未转载的填写") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
