// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for information (政府信息公开申请) and the steps its clock depends on, 条例第二十九条至第三十四条. */
@FactType(
        name = "disclosure-requests",
        zh = "依申请公开台账",
        note = "收到的政府信息公开申请，一行一件，不含申请人个人信息",
        key = {"id"},
        happenedOn = "receivedOn")
public record DisclosureRequest(
        @Column(zh = "单位代码", note = "6—18 位大写字母或数字", required = true)
        String bureau,

        @Column(
                zh = "登记编号",
                also = {"申请编号", "受理编号", "申请登记编号", "登记号", "申请号", "编号"},
                required = true)
        String id,

        @Column(
                zh = "申请事项",
                also = {"申请内容", "申请公开内容", "申请公开的内容", "申请公开事项", "所需信息"})
        @Nullable
        String subject,

        @Column(zh = "主题", note = "申请相同信息的填同一主题，留空按申请事项认定") @Nullable
        String topic,

        @Column(
                zh = "申请人代号",
                also = {"申请人编号"},
                note = "同一申请人填同一代号，不填姓名")
        @Nullable
        String applicantMark,

        @Column(
                zh = "收到日期",
                also = {"收到申请日期", "收到申请时间", "收到时间", "收件日期", "申请收到日期"},
                note = "按条例第三十一条认定",
                required = true)
        LocalDate receivedOn,

        @Column(
                zh = "补正通知日期",
                also = {"补正告知日期"})
        @Nullable
        LocalDate correctionNoticeOn,

        @Column(zh = "补正收到日期", note = "答复期限自此起算") @Nullable LocalDate correctionReceivedOn,
        @Column(zh = "补正次数") @Nullable Integer correctionRounds,
        @Column(zh = "延期批准日期") @Nullable LocalDate extensionApprovedOn,
        @Column(zh = "延期批准人") @Nullable ApproverRole extensionApprover,

        @Column(
                zh = "延期告知日期",
                also = {"延期告知时间"})
        @Nullable
        LocalDate extensionNotifiedOn,

        @Column(zh = "延期工作日数", note = "不超过 20") @Nullable Integer extensionDays,
        @Column(zh = "撤回或视为放弃日期") @Nullable LocalDate withdrawnOn,

        @Column(zh = "查实拒绝受理日期", note = "主管部门查实后填写") @Nullable
        LocalDate acceptanceRefusedOn,

        @Column(zh = "来源", note = "文件名和编号，或网址") @Nullable String source)
        implements Fact {}
