// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

    @ParameterizedTest
    @CsvSource({
        "身份证11010519491231002X。,身份证110***************。",
        "id=110105194912310021,id=110***************",
        "电话13800138000转8,电话138********转8",
        "card 6222020200112233445,card 622****************",
        "wang.wu@example.gov.cn,***@example.gov.cn",
        "Key (mail)=(li@x.cn) exists,Key (mail)=(***@x.cn) exists"
    })
    void whatMayBeAPersonsIsUnreadable(String text, String masked) {
        assertThat(MaskedText.of(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T23:58:01.123+08:00",
                "evaluation 1234567 failed",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "550e8400-e29b-41d4-a716-446655440000",
                "示政公开督〔2026〕1号"
            })
    void nothingElseIsTouched(String text) {
        assertThat(MaskedText.of(text)).isEqualTo(text);
    }

    @Test
    void aLongLineTakesNoLongerThanItsLength() {
        String line = "1".repeat(200_000) + "a".repeat(200_000);

        assertThat(MaskedText.of(line)).isEqualTo(line);
    }
}
