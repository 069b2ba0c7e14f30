// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day of automatic attempts to open a site (国办秘函〔2019〕19号 站点无法访问). */
@FactType(
        name = "site-probes",
        zh = "网站可用性监测",
        note = "监测一天，一行一个网站一天",
        supplier = Supplier.OBSERVATION,
        key = {"site", "on"},
        happenedOn = "on",
        notByBureau = "可用性由监测得出，被监测单位不自报结果")
public record SiteProbe(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网站或频道", note = "网址或名称", required = true)
        String site,

        @Column(zh = "监测日期", required = true) LocalDate on,

        @Column(zh = "访问次数", note = "当日间隔访问的次数", required = true)
        Integer attempts,

        @Column(zh = "失败次数", note = "超过 15 秒未能打开的次数", required = true)
        Integer failures,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
