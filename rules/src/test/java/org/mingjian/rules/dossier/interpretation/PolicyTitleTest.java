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
        "市教育局 市财政局关于印发《学校食堂管理办法（试行）》的通知, 《学校食堂管理办法》解读",
        "学校食堂管理办法, 图解丨学校食堂管理办法",
        "关于加强校外培训监管的意见, 《关于加强校外培训监管的意见》政策解读",
        "市教育局关于加强校外培训监管的意见, 关于加强校外培训监管的意见的解读",
        "关于印发《学校食堂管理办法》的通知, 《市教育局关于印发〈学校食堂管理办法〉的通知》政策解读",
        "关于修改《甲办法》和《乙办法》的决定, 《关于修改〈甲办法〉和〈乙办法〉的决定》解读"
    })
    void documentAndInterpretationAreAboutTheSame(String document, String interpretation) {
        assertThat(PolicyTitle.subject(interpretation)).isEqualTo(PolicyTitle.subject(document));
    }

    @ParameterizedTest
    @CsvSource({
        "关于印发《学校食堂管理办法》的通知, 《学校食堂卫生办法》政策解读",
        "关于做好2025年招生工作的通知, 《关于做好2026年招生工作的通知》解读",
        "学校食堂管理办法, 《学校食堂管理办法》实施细则解读"
    })
    void anotherSubjectIsAnotherSubject(String document, String interpretation) {
        assertThat(PolicyTitle.subject(interpretation)).isNotEqualTo(PolicyTitle.subject(document));
    }

    @Test
    void tooLittleToCompareIsNothing() {
        assertThat(PolicyTitle.subject("政策解读")).isEmpty();
        assertThat(PolicyTitle.subject("关于印发通知")).isEmpty();
    }
}
