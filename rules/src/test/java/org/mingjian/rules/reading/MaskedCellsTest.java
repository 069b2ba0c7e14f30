// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.reading.personal.MaskedCells;
import org.mingjian.rules.reading.personal.PersonalDataReader;

class MaskedCellsTest {

    @ParameterizedTest
    @CsvSource({
        "张三,张*",
        "欧阳小明,欧***",
        "张三先生,张*先生",
        "阿依古丽·买买提,阿*******",
        "示范市建设公司,示范市建设公司",
        "A-017,A-017",
        "申请人13800138000,申请人138******00"
    })
    void ofAnApplicantOnlyTheFirstSignIsShown(String name, String shown) {
        assertThat(MaskedCells.of(Map.of("applicant", name))).containsExactly(Map.entry("applicant", shown));
    }

    @Test
    void numbersAreMaskedInEveryCellAndNamesOnlyWherePersonsStand() {
        assertThat(MaskedCells.of(Map.of("subject", "张三 身份证370202199003151233")))
                .containsExactly(Map.entry("subject", "张三 身份证370*************33"));
    }

    @Test
    void theNameOfTheApplicantIsMaskedWhereItIsToldOnceMore() {
        assertThat(MaskedCells.of(Map.of("applicant", "欧阳明鉴", "requestRestated", "公开欧阳明鉴的材料")))
                .containsEntry("requestRestated", "公开欧***的材料");
    }

    @Test
    void mailOfPersonsIsMaskedThatOfOfficesIsNot() {
        assertThat(PersonalDataReader.mask("联系 zhang.san@qq.com 或 gkb@sf.gov.cn，见 13800138000@139.com"))
                .isEqualTo("联系 *********@qq.com 或 gkb@sf.gov.cn，见 138********@139.com");
    }

    @Test
    void theHundredthNumberOfAPageIsMaskedToo() {
        String masked = PersonalDataReader.mask("电话13800138000。".repeat(100));

        assertThat(masked).isEqualTo("电话138******00。".repeat(100));
    }
}
