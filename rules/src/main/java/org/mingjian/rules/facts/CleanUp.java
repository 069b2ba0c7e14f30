// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review of the normative documents in force (规范性文件清理) and the lists that came of it. */
@FactType(
        name = "clean-ups",
        zh = "规范性文件清理",
        note = "清理规范性文件，一行一次",
        key = {"id"},
        happenedOn = "decidedOn")
public record CleanUp(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "编号", note = "本单位内唯一", required = true) String id,
        @Column(zh = "清理名称", required = true) String title,

        @Column(zh = "决定日期", note = "清理结果确定之日", required = true)
        LocalDate decidedOn,

        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "公布的目录") List<Validity> lists,
        @Column(zh = "网址") @Nullable String url,
        @Column(zh = "检查日期", note = "检查时未公布的填写") @Nullable LocalDate checkedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public CleanUp {
        lists = List.copyOf(lists);
    }
}
