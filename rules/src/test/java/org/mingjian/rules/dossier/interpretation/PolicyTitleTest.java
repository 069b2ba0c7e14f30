// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTitleTest {

    @ParameterizedTest
    @CsvSource({
        "关于印发《学校食堂管理办法》的通知, 《学校食堂管理办法》政策解读",
        "市教育局关于印发学校食堂管理办法的通知, 一图读懂：学校食堂管理办法",
        "学校食堂管理办法, 图解丨学校食堂管理办法",
        "关于加强校外培训监管的意见, 《关于加强校外培训监管的意见》政策解读",
        "市教育局关于加强校外培训监管的意见, 关于加强校外培训监管的意见的解读",
        "关于印发《学校食堂管理办法》的通知, 《市教育局关于印发〈学校食堂管理办法〉的通知》政策解读",
        "关于修改《甲办法》和《乙办法》的决定, 《关于修改〈甲办法〉和〈乙办法〉的决定》解读",
        "关于印发《学校食堂管理办法》的通知, 市教育局负责人就《学校食堂管理办法》有关问题答记者问",
        "关于印发《学校食堂管理办法》的通知, 【主要负责人解读】市教育局党组书记、局长×解读《学校食堂管理办法》",
        "关于印发《学校食堂管理办法》的通知, 《学校食堂管理办法》政策问答",
        "关于印发《学校食堂管理办法》的通知, 《学校食堂管理办法》起草说明",
        "关于印发《学校食堂管理办法》的通知（市教发〔2026〕5号）, 视频解读 | 《学校食堂管理办法》",
        "关于印发《养殖规划（2019-2030年）》（2022年修编）的通知, 关于《养殖规划（2019-2030年）》（2022年修编） 的政策解读"
    })
    void documentAndInterpretationAreAboutTheSame(String document, String interpretation) {
        assertThat(PolicyTitle.of(interpretation).same(PolicyTitle.of(document)))
                .as(PolicyTitle.of(interpretation) + " " + PolicyTitle.of(document))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"市教育局 市财政局关于印发《学校食堂管理办法（试行）》的通知, 《学校食堂管理办法》解读", "中华人民共和国政府信息公开条例（2019年修订）, 司法部负责人就政府信息公开条例修订答记者问"})
    void theEditionIsOftenLeftOut(String document, String interpretation) {
        PolicyTitle policy = PolicyTitle.of(document);
        PolicyTitle title = PolicyTitle.of(interpretation);
        assertThat(title.same(policy)).isFalse();
        assertThat(title.like(policy) && title.shortFor(policy))
                .as(title + " " + policy)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "关于印发《学校食堂管理办法》的通知, 《学校食堂卫生办法》政策解读",
        "关于做好2025年招生工作的通知, 《关于做好2026年招生工作的通知》解读",
        "学校食堂管理办法, 《学校食堂管理办法》实施细则解读",
        "关于印发《学校食堂管理办法》的通知, 《学校食堂管理办法（试行）》解读",
        "关于印发《学校食堂管理办法（2020年修订）》的通知, 《学校食堂管理办法（2024年修订）》解读",
        "关于公布第一批非遗名录的通知, 《关于公布第二批非遗名录的通知》解读",
        "关于印发《东山区养老服务办法》的通知, 《西山区养老服务办法》解读",
        "东山区人民政府关于加强养老服务的意见, 《西山区人民政府关于加强养老服务的意见》解读"
    })
    void anotherSubjectIsAnotherSubject(String document, String interpretation) {
        assertThat(PolicyTitle.of(interpretation).same(PolicyTitle.of(document)))
                .isFalse();
    }

    @Test
    void tooLittleToCompareIsNothing() {
        assertThat(PolicyTitle.of("政策解读").subject()).isEmpty();
        assertThat(PolicyTitle.of("关于印发通知").subject()).isEmpty();
    }
}
