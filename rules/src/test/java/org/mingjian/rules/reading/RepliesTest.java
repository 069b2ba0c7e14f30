// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.remedy.Remedy;

/** Letters of reply: the remedy channel, the type, the articles cited. */
class RepliesTest {
    private static ReplyReading read(String remedy, String decision) {
        String text = "某市司法局政府信息公开申请答复书\n某司复〔2025〕3号\n张××：\n本机关于2025年3月1日收到您提出的政府信息公开申请，申请公开某案卷。\n" + decision + "\n"
                + remedy + "\n某市司法局\n2025年3月20日\n";
        PageReading page = PageReader.read(PageInput.ofText(null, text));
        assertThat(page.kind()).isEqualTo(PageKind.REPLY);
        assertThat(page.documentNumber()).isEqualTo("某司复〔2025〕3号");
        return (ReplyReading) page.reading();
    }

    @Test
    void reviewOrSuit() {
        Remedy remedy = read(
                        "如对本答复不服，可以自收到本答复书之日起60日内向某市人民政府申请行政复议，或者自收到之日起6个月内向某市市南区人民法院提起行政诉讼。",
                        "根据《中华人民共和国政府信息公开条例》第三十六条第（四）项的规定，该信息不存在。")
                .remedy();
        assertThat(remedy).isEqualTo(new Remedy(true, "某市人民政府", 60, "某市市南区人民法院", 6, false, true, null, true));
    }

    @Test
    void reviewFirstWithOnlineEntry() {
        ReplyReading reply = read(
                "如您不服本决定，应当先自收到本决定书之日起六十日内向某市人民政府申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。网上申请行政复议的地址：https://xzfy.example.gov.cn/apply。",
                "根据《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项的规定，不予公开。");
        assertThat(reply.remedy().reviewFirst()).isTrue();
        assertThat(reply.remedy().directSuitOffered()).isFalse();
        assertThat(reply.remedy().reviewDays()).isEqualTo(60);
        assertThat(reply.remedy().reviewOrgan()).isEqualTo("某市人民政府");
        assertThat(reply.remedy().onlineUrl()).isEqualTo("https://xzfy.example.gov.cn/apply");
        assertThat(reply.remedy().complete()).isTrue();
        assertThat(reply.replyType()).isEqualTo(ReplyType.REFUSED);
        assertThat(reply.legalArticles()).containsExactly("14", "36(3)");
    }

    @Test
    void twoOrgansToChooseFrom() {
        Remedy remedy = read("如不服本答复，可在收到之日起60日内向某市人民政府或者某省司法厅申请行政复议，也可以在6个月内依法向人民法院起诉。", "现予以公开。")
                .remedy();
        assertThat(remedy.reviewOrgan()).isEqualTo("某市人民政府或者某省司法厅");
        assertThat(remedy.complete()).isTrue();
    }

    @Test
    void missingParts() {
        assertThat(read("", "现予以公开。").remedy()).isEqualTo(Remedy.NONE);
        assertThat(read("如不服本答复，可以在60日内向某市人民政府申请行政复议。", "现予以公开。").remedy().complete())
                .as("one route only")
                .isFalse();
        assertThat(read("如不服本答复，可以依法向某市人民政府申请行政复议或者向人民法院提起行政诉讼。", "现予以公开。")
                        .remedy()
                        .complete())
                .as("no time limit")
                .isFalse();
        assertThat(read("如不服本答复，可以在60日内申请行政复议或者在6个月内向人民法院提起行政诉讼。", "现予以公开。")
                        .remedy()
                        .complete())
                .as("no organ")
                .isFalse();
        assertThat(read("如不服本答复，可以在60日内向　　　人民政府申请行政复议或者在6个月内向人民法院提起行政诉讼。", "现予以公开。")
                        .remedy()
                        .complete())
                .as("blank not filled in")
                .isFalse();
        assertThat(read("如不服本答复，可以在60日内向上一级主管部门申请行政复议或者在6个月内向人民法院提起行政诉讼。", "现予以公开。")
                        .remedy()
                        .complete())
                .as("nobody named")
                .isFalse();
    }

    @Test
    void typesOfReply() {
        assertThat(read("", "您申请的信息属于主动公开范围，可在本机关网站查阅。").replyType()).isEqualTo(ReplyType.ALREADY_PUBLIC);
        assertThat(read("", "现将该信息部分公开，其余内容不予公开。").replyType()).isEqualTo(ReplyType.PARTIAL);
        assertThat(read("", "您申请的信息不属于本机关负责公开，请向某局咨询。").replyType()).isEqualTo(ReplyType.NOT_RESPONSIBLE);
        assertThat(read("", "您的申请属于重复申请，不予重复处理。").replyType()).isEqualTo(ReplyType.REPEATED);
        assertThat(read("", "您申请公开的信息，本机关予以公开。").replyType()).isEqualTo(ReplyType.DISCLOSED);
        assertThat(read("", "特此告知。").replyType()).isNull();
    }

    @Test
    void aReportOfReviewsTellsNobodyOfARemedy() {
        PageReading page =
                PageReader.read(PageInput.ofText(null, "某市司法局工作总结\n全年无因政府信息公开申请行政复议、提起行政诉讼的情况，群众满意度进一步提高。\n"));
        assertThat(((OtherReading) page.reading()).remedy()).isNull();
    }
}
