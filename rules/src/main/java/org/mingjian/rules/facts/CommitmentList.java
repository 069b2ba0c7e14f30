// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of certified matters a written commitment replaces (证明事项告知承诺清单), 国办发〔2020〕42号. */
@FactType(
        name = "commitment-lists",
        zh = "告知承诺事项清单",
        note = "证明事项告知承诺清单，一行一个网址",
        key = {"url"})
public record CommitmentList(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "清单要素", note = "留空为没有核查") List<CommitmentElement> elements,
        @Column(zh = "公布日期") @Nullable LocalDate publishedOn,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public CommitmentList {
        elements = List.copyOf(elements);
    }
}
