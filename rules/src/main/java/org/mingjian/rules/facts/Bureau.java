// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that is evaluated (被考核单位) and what decides which duties bind it. */
@FactType(
        name = "bureaus",
        zh = "单位",
        note = "被考核单位名册，一行一个单位",
        supplier = Supplier.OFFICE,
        key = {},
        notByBureau = "单位名册由主管部门维护")
public record Bureau(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String code,

        @Column(zh = "单位名称", required = true) String name,
        @Column(zh = "简称") @Nullable String shortName,

        @Column(zh = "考核分组", note = "考核方案中的分组代码", required = true)
        String group,

        @Column(zh = "单位类别", required = true) BureauKind kind,

        @Column(zh = "本级人民政府", note = "复议机关之一，写全称") @Nullable
        String government,

        @Column(zh = "上一级主管部门", note = "写全称") @Nullable String upperDepartment,
        @Column(zh = "上一级人民政府", note = "写全称") @Nullable String upperGovernment,
        @Column(zh = "复议管辖", note = "留空按单位类别认定") @Nullable ReviewLine reviewLine,
        @Column(zh = "有网站或频道") @Nullable Boolean hasSite,
        @Column(zh = "门户网站有频道或专栏") @Nullable Boolean hasPortalChannel,
        @Column(zh = "有行政权力事项") @Nullable Boolean hasPowers,
        @Column(zh = "有政务服务事项") @Nullable Boolean hasServices,
        @Column(zh = "有行政检查职能") @Nullable Boolean hasInspection,
        @Column(zh = "有行政执法职能") @Nullable Boolean hasEnforcement,

        @Column(zh = "属基层公开标准领域", note = "国办发〔2019〕54号所列领域") @Nullable
        Boolean hasStandardField,

        @Column(zh = "承担重大行政决策") @Nullable Boolean holdsDecisionMeetings,
        @Column(zh = "是预算单位") @Nullable Boolean isBudgetUnit,
        @Column(zh = "有告知承诺事项") @Nullable Boolean hasCommitmentItems,

        @Column(zh = "有所属单位", note = "所属事业单位、国有企业") @Nullable
        Boolean hasAffiliatedOrganizations,

        @Column(zh = "曾用名", note = "机构改革前的名称") List<String> formerNames,
        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {
    public Bureau {
        formerNames = List.copyOf(formerNames);
    }

    @Override
    public String bureau() {
        return code;
    }
}
