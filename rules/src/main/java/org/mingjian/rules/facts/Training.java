// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A training in disclosure work (业务培训), 条例第四十八条. */
@FactType(
        name = "trainings",
        zh = "业务培训",
        note = "政务公开业务培训，一行一次",
        key = {"heldOn", "topic"},
        happenedOn = "heldOn")
public record Training(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "培训日期", required = true) LocalDate heldOn,
        @Column(zh = "培训主题", required = true) String topic,
        @Column(zh = "培训对象") List<TrainingAudience> audience,
        @Column(zh = "人数") @Nullable Integer attendees,
        @Column(zh = "佐证网址") @Nullable String url,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public Training {
        audience = List.copyOf(audience);
    }
}
