// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page that appeared, changed its body or went away between two looks at it (网页变更). */
@FactType(
        name = "page-changes",
        zh = "网页变更记录",
        note = "两次采集之间网页的变化，一行一次",
        supplier = Supplier.OBSERVATION,
        key = {"url", "noticedOn", "kind"},
        happenedOn = "noticedOn",
        notByBureau = "变更由系统两次采集比对得出")
public record PageChange(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(zh = "网址", required = true) String url,
        @Column(zh = "变更类型", required = true) PageChangeKind kind,

        @Column(zh = "发现日期", note = "采集发现变化之日", required = true)
        LocalDate noticedOn,

        @Column(zh = "上次查看日期", note = "变化前最后一次采集之日") @Nullable
        LocalDate lookedBefore,

        @Column(zh = "信息编号", note = "公开信息台账中的编号") @Nullable String document,
        @Column(zh = "标题") @Nullable String title,

        @Column(zh = "标注发布日期", note = "变更后页面标注；撤下的填撤下前的") @Nullable
        LocalDate claimedOn,

        @Column(zh = "原标注发布日期", note = "变更前页面标注") @Nullable LocalDate claimedBefore,
        @Column(zh = "系统录入日期", note = "内容管理系统记录") @Nullable LocalDate enteredOn,

        @Column(zh = "首次发现日期", note = "该网页首次采集之日") @Nullable LocalDate firstSeenOn,

        @Column(zh = "正文改动比例", note = "0—1，系统比较所得；撤下的为 1，本单位另有同文网页的为 0") @Nullable
        BigDecimal changedShare,

        @Column(zh = "数字有改动", note = "系统比较所得：正文中的数额、日期、电话等与变更前不同") @Nullable
        Boolean figuresChanged,

        @Column(zh = "涉及实质内容", note = "由人判断，优先于系统比较；仅改错别字、版式，撤下重复网页的填否") @Nullable
        Boolean substantial,

        @Column(zh = "已在网页说明", note = "页面载明更正、撤下的原因和日期") @Nullable
        Boolean explained,

        @Column(zh = "变更前摘要", note = "变更前网页文字的 SHA-256") @Nullable
        String sha256Before,

        @Column(zh = "变更后摘要", note = "变更后网页文字的 SHA-256") @Nullable
        String sha256After,

        @Column(zh = "快照", note = "变更前后网页的存档") @Nullable String snapshot,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
