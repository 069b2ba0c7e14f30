// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.personal.PersonalData.Kind;
import org.mingjian.rules.reading.personal.PersonalDataReader;

/** Numbers of persons are told by form and checksum; the numbers here are made up. */
class PersonalDataTest {
    @ParameterizedTest
    @CsvSource({
        "身份证号370202199003151233。,ID_NUMBER,370*************33",
        "身份证号码：11010519491231002X,ID_NUMBER,110*************2X",
        "公民身份号码 370202 19900315 1233,ID_NUMBER,370*************33",
        "手机13800138000,MOBILE_PHONE,138******00",
        "电话：138-0013-8000,MOBILE_PHONE,138******00",
        "电话 138 0013 8000 张某,MOBILE_PHONE,138******00",
        "+8613800138000,MOBILE_PHONE,861********00",
        "卡号6222021234567890128,BANK_CARD,622**************28",
        "卡号：6222 0212 3456 7890 128,BANK_CARD,622**************28"
    })
    void numbersOfPersonsAreFoundAndMasked(String text, Kind kind, String excerpt) {
        assertThat(PersonalDataReader.read(text)).containsExactly(new PersonalData(kind, excerpt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号370202199003151238",
                "索引号11370200004276XW/2023-00015",
                "http://www.example.gov.cn/art/2021/5/21/art_13800138000.html",
                "电话0532-83661234",
                "统一社会信用代码91370200MA3C0XXX0X",
                "2019 2020 2021 2022",
                "4000 5000 6000 3003",
                "项目编号6222021234567890127",
                "20230618164604828"
            })
    void otherNumbersAreNone(String text) {
        assertThat(PersonalDataReader.read(text)).isEmpty();
    }

    @Test
    void aMaskedTextKeepsItsLengthAndEverythingElse() {
        assertThat(PersonalDataReader.mask("张某，身份证号３70202199003151233，电话138-0013-8000。"))
                .isEqualTo("张某，身份证号３70*************33，电话138-****-**00。");
        assertThat(PersonalDataReader.mask("无")).isEqualTo("无");
    }

    @Test
    void severalInOneText() {
        assertThat(PersonalDataReader.read("甲13800138000，乙13900139000；370202199003151233"))
                .extracting(PersonalData::kind)
                .isEqualTo(List.of(Kind.MOBILE_PHONE, Kind.MOBILE_PHONE, Kind.ID_NUMBER));
    }
}
