// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.notice.NoticeCity;

/**
 * The whole loop of supervision for one bureau, by all roles at the pages alone: from the review to the problem that comes
 * back. Only newer facts come from outside. The head of the bureau and whoever publishes run no scripts.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionStoryIT {

    private static final String NAME = "市01局";
    private static final String GUIDE = "JC-01";
    private static final String REPLY = "YS-03";

    private StoryCity city;
    private Browser browser;
    private Browser plain;
    private Person office;
    private Person office2;
    private Person clerk;
    private Person head;
    private Person auditor;
    private String notice = "";

    @BeforeAll
    void firstVersionIsPublished() {
        city = new StoryCity();
        browser = new Browser(city::address, true);
        plain = new Browser(city::address, false);
        office = new Person(browser, "office");
        office2 = new Person(browser, "office2");
        clerk = new Person(browser, "clerk");
        head = new Person(plain, "bureau-" + StoryCity.BUREAU);
        auditor = new Person(browser, "auditor");
    }

    @AfterAll
    void everybodyLeaves() {
        browser.close();
        plain.close();
        city.close();
    }

    @Test
    @Order(1)
    void aFindingIsConfirmedByTwo() {
        office.comesIn().follows("排名与计分卡", "上一期", NAME).goes(REPLY, "证据");
        office.unfolds("认定成立")
                .chooses("理由类型", "事实清楚、证据充分")
                .writes("理由（必填", "台账与回执一致")
                .presses("认定成立");
        assertThat(office.reads()).contains("本人初核，须由另一人复核");

        office2.comesIn().follows("申诉与豁免", "复核").ticks(NAME).presses("复核同意");
        assertThat(office2.told()).isEqualTo("复核同意，认定即时生效。");
        assertThat(office2.reads()).doesNotContain("台账与回执一致");
    }

    @Test
    @Order(2)
    void theBureauAppealsFromTheScoreLineAndTheOfficeAdjusts() {
        head.comesIn().follows("排名与计分卡", "上一期", NAME).goes(GUIDE, "申诉");
        head.unfolds("提出申诉")
                .chooses("理由类型", "事实有误")
                .writes("佐证网址", NoticeCity.guideOf(StoryCity.BUREAU))
                .writes("理由（必填", "传真已停用")
                .presses("提出申诉");
        assertThat(head.told()).startsWith("申诉已提交");
        assertThat(head.reads()).contains("申诉中", "查看申诉（待裁");

        office.comesIn().follows("申诉与豁免", "传真已停用", "到问题页裁定");
        office.unfolds("裁定申诉")
                .chooses("裁定", "调整")
                .chooses("理由类型", "情节轻微")
                .writes("调整后的扣分", "9.00")
                .writes("理由（必填", "停用属实，一项不计")
                .presses("裁定申诉");
        assertThat(office.reads()).contains("调整后的扣分应低于");
        assertThat(office.written("裁定")).as("nothing typed is lost").isEqualTo("ADJUSTED");
        assertThat(office.written("理由类型")).isEqualTo("MINOR");
        assertThat(office.written("理由（必填")).isEqualTo("停用属实，一项不计");
        office.writes("调整后的扣分", "0.30").presses("裁定申诉");

        office2.comesIn().follows("申诉与豁免", "复核").ticks(NAME).presses("复核同意");
        head.comesIn().follows("申诉与豁免", "传真已停用");
        assertThat(head.reads()).contains("已调整", "停用属实，一项不计");
    }

    @Test
    @Order(3)
    void theSecondVersionIsPublishedAfterTheFairnessCheck() {
        Person office = new Person(plain, "office");
        office.comesIn().follows("数据", "考核批次", "2026 年第二季度 第 2 版", "发布");
        office.presses("按现有认定重新计分");
        assertThat(office.reads()).contains("发布人尚未查阅本结果的公平性自检");
        office.follows("公平性自检");
        assertThat(office.reads()).contains("左右结果的指标");
        office.follows("发布")
                .writes("其余各家暂缓评定的共同理由", "材料不足，暂缓评定")
                .writes("替代已发布版本的理由", "申诉调整后更正")
                .enters("再次输入密码", "wrong-pass-word");
        assertThat(office.written("替代已发布版本的理由")).as("nothing typed is lost").isEqualTo("申诉调整后更正");
        assertThat(office.written("其余各家暂缓评定的共同理由")).isEqualTo("材料不足，暂缓评定");
        office.enters("再次输入密码", office.password());
        assertThat(office.reads()).contains("发布记录", "申诉调整后更正", NAME + "：材料不足，暂缓评定");
    }

    @Test
    @Order(4)
    void aNoticeIsIssuedAndAcknowledged() {
        office.comesIn().follows("问题整改", "通知书").presses("为" + NAME + "起草");
        assertThat(office.reads(".paper")).contains("整改通知书", NAME);
        office.enters("再次输入密码", "wrong-pass-word").enters("再次输入密码", office.password());
        notice = office.reads("h1");
        assertThat(notice).matches(".+〔\\d{4}〕\\d+号");

        head.comesIn().follows("问题整改", "通知书", notice).presses("签收");
        assertThat(head.told()).isEqualTo("已签收。");
        assertThat(head.reads()).contains("已签收", "bureau-" + StoryCity.BUREAU);
    }

    @Test
    @Order(5)
    void theClerkPreparesAndTheHeadSubmits() {
        clerk.comesIn().follows("问题整改", "整改台账", GUIDE).writes("整改措施", "补齐要素").writes("责任人", "张某");
        clerk.writes("佐证网页地址", NoticeCity.guideOf(StoryCity.BUREAU)).presses("暂存");
        assertThat(clerk.written("整改措施")).isEqualTo("补齐要素");

        head.comesIn().follows("问题整改", "整改台账", GUIDE);
        assertThat(head.written("责任人")).isEqualTo("张某");
        head.presses("提交反馈");
        head.follows("整改台账", REPLY).writes("整改措施", "建立提醒").writes("责任人", "张某").presses("提交反馈");
        assertThat(head.told()).isEqualTo("整改反馈已提交，待复查。");
    }

    @Test
    @Order(6)
    void oneProblemPassesTheSecondCheckAndTheOtherClimbsTheLadder() {
        city.repaired();
        office.comesIn().follows("问题整改", "整改台账", GUIDE).presses("复查");
        assertThat(office.reads()).contains("已销号");
        office.follows("整改台账", REPLY).presses("复查");
        assertThat(office.reads())
                .as("what was late stays late")
                .contains("未通过")
                .doesNotContain("已销号");

        office.follows(notice).presses("起草升级通知").enters("再次输入密码", office.password());
        assertThat(office.reads()).contains("督办函", "留存副本");
    }

    @Test
    @Order(7)
    void theOtherIsClosedByTwo() {
        office.comesIn().follows("问题整改", "整改台账", REPLY);
        office.chooses("理由类型", "无法补正，已采取防范措施").writes("理由", "已建立台账提醒").presses("提出销号");
        office2.comesIn().follows("问题整改", "整改台账", REPLY).writes("理由", "同意销号").presses("同意");
        assertThat(office2.reads()).contains("已销号");
    }

    @Test
    @Order(8)
    void whatComesBackIsShownInTheNextPeriod() {
        city.brokenAgain();
        auditor.comesIn().follows("问题整改", "整改台账", GUIDE);
        assertThat(auditor.reads()).contains("反弹", city.today().plusYears(1).toString());
        auditor.follows("JC-01 的问题");
        assertThat(auditor.reads()).contains("反弹 1 次");
    }
}
