// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.ReplyReading;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.remedy.Remedy;
import org.mingjian.rules.reading.remedy.RemedyLaw;

/** The same remedy told in the many ways that letters tell it: every organ with every court in every form. */
class RemedyFormsTest {
    private static final List<String> ORGANS =
            List.of("某市人民政府", "本级人民政府", "某省司法厅", "某市人民政府或者某省司法厅", "某市人民政府（地址：某路1号）", "中华人民共和国司法部", "某市某区人民政府");
    private static final List<String> COURTS = List.of("某市某区人民法院", "人民法院", "有管辖权的人民法院", "某市铁路运输法院");
    private static final List<String> FORMS = List.of(
            "如对本答复不服，可以自收到本答复书之日起60日内向{O}申请行政复议，或者自收到本答复书之日起6个月内向{C}提起行政诉讼。",
            "如您对本答复不服，可于收到本告知书之日起六十日内，依法向{O}申请行政复议；也可于六个月内直接向{C}提起行政诉讼。",
            "你如不服本决定，可在接到本决定书之日起60天内向{O}提出行政复议申请，或在6个月内依法向{C}起诉。",
            "申请人如对本答复有异议，可以在收到本答复之日起六十日以内向{O}申请复议，也可以在六个月以内向{C}提起诉讼。",
            "根据《中华人民共和国行政复议法》第二十条、第二十三条和《中华人民共和国行政诉讼法》第四十六条的规定，如对本答复不服，可以自收到之日起60日内向{O}申请行政复议，也可以自收到之日起6个月内向{C}提起行政诉讼。",
            "救济途径：\n1.行政复议：可自收到之日起60日内向{O}申请行政复议。\n2.行政诉讼：可自收到之日起6个月内向{C}提起行政诉讼。",
            "如不服本答复，可以向{O}申请行政复议（复议期限为60日），或者向{C}提起行政诉讼（起诉期限为6个月）。",
            "如不服本答复，60日内可向{O}申请行政复议，6个月内可向{C}提起行政诉讼。",
            "如对本答复不服，可以依法申请行政复议或者提起行政诉讼。行政复议机关为{O}，申请期限为60日；行政诉讼管辖法院为{C}，起诉期限为6个月。",
            "如对本答复不服，可以自收到本答复书之日起６０日内向{O}申请行政复议，或者自收到本答复书之日起６个月内向{C}提起行政诉讼。",
            "如您不服本答复，请在收到本答复之日起60日内向{O}\n申请行政复议，或者在6个月内\n向{C}提起行政诉讼。");

    private static ReplyReading read(String decision, String remedy) {
        String letter = "某市司法局政府信息公开申请答复书\n某司复〔2025〕3号\n张××：\n本机关于2025年3月1日收到您提出的政府信息公开申请，现答复如下：\n" + decision + "\n"
                + remedy + "\n某市司法局\n2025年3月20日\n";
        return (ReplyReading) PageReader.read(PageInput.ofText(null, letter)).reading();
    }

    @Test
    void everyFormIsReadAlike() {
        List<String> misses = new ArrayList<>();
        for (String form : FORMS) {
            for (String organ : ORGANS) {
                for (String court : COURTS) {
                    Remedy read = read("现予以公开。", form.replace("{O}", organ).replace("{C}", court))
                            .remedy();
                    String named = organ.replace("（地址：某路1号）", "");
                    Remedy expected = new Remedy(true, named, 60, court, 6, false, true, null, true);
                    if (!read.equals(expected)) {
                        misses.add(form + organ + court + " → " + read);
                    }
                }
            }
        }
        assertThat(misses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如不服本决定，应当自收到本决定书之日起60日内先向某市人民政府申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。",
                "根据《中华人民共和国行政复议法》第二十三条第一款第四项的规定，如对本答复不服，应当先申请行政复议。您可以自收到本答复书之日起60日内向某市人民政府申请行政复议，对行政复议决定不服的，再依法向人民法院提起行政诉讼。",
                "如对本答复不服，请于收到本答复书之日起60日内依法先向某市人民政府申请行政复议，对行政复议决定仍不服的，可以自收到行政复议决定书之日起15日内向人民法院提起行政诉讼。",
                "如您对本答复不服，应于六十日内向某市人民政府申请行政复议，未经行政复议不得直接提起行政诉讼；对复议决定不服的，可在十五日内向人民法院起诉。"
            })
    void reviewBeforeSuit(String remedy) {
        ReplyReading reply = read("根据《中华人民共和国政府信息公开条例》第十五条的规定，不予公开。", remedy);
        assertThat(reply.remedy()).isEqualTo(new Remedy(true, "某市人民政府", 60, "人民法院", null, true, false, null, true));
        assertThat(reply.law()).isEqualTo(RemedyLaw.SINCE_2024_01);
    }

    @ParameterizedTest
    @CsvSource({
        "您申请的信息已主动公开，可在本机关网站查阅。,ALREADY_PUBLIC",
        "您申请的信息不属于主动公开范围，现向您提供该政府信息。,DISCLOSED",
        "涉及个人隐私的内容不予公开，现将可以公开的部分区分处理后提供。,PARTIAL",
        "依据条例第十四条，决定不予公开。,REFUSED",
        "经检索，本机关未制作、未获取您申请的信息。,NON_EXISTENT",
        "经查找，未找到您所需的信息，该政府信息不存在。,NON_EXISTENT",
        "您申请的信息不属于我局公开职责，建议向某区教育局咨询。,NOT_RESPONSIBLE",
        "您再次提出同一申请，本机关不再重复处理。,REPEATED",
        "您申请的内容需要对现有信息加工、分析，本机关可以不予提供加工后的信息。,REFUSED",
        "依据《中华人民共和国政府信息公开条例》第三十六条第（五）项，特此告知。,NOT_RESPONSIBLE"
    })
    void typesOfReply(String decision, ReplyType type) {
        assertThat(read(decision, "").replyType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"2014,BEFORE_2015_05", "2015,BEFORE_2015_05", "2019,SINCE_2015_05", "2024,SINCE_2024_01"})
    void theLawOfTheDayIsTheLettersDate(int year, RemedyLaw law) {
        String letter = "某市司法局政府信息公开申请答复书\n张××：\n本机关收到您提出的政府信息公开申请，现答复如下：现予以公开。\n某市司法局\n" + year + "年3月20日\n";
        assertThat(((ReplyReading)
                                PageReader.read(PageInput.ofText(null, letter)).reading())
                        .law())
                .isEqualTo(law);
    }
}
