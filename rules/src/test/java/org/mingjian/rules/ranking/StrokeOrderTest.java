// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokeOrderTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1", "人, 2", "工, 3", "天, 4", "民, 5", "州, 6", "财, 7", "杭, 8", "重, 9", "泰, 10", "教, 11", "智, 12", "龘, 48",
        "A, 0"
    })
    void everyCharacterHasItsStrokes(String character, int strokes) {
        assertThat(StrokeOrder.INSTANCE.strokes(character.codePointAt(0))).isEqualTo(strokes);
    }

    @Test
    void theTableHoldsEveryCharacterOfTheBlockOnce() {
        assertThat(Stream.iterate(0x4E00, character -> character + 1)
                        .limit(0x9FA5 - 0x4E00 + 1)
                        .filter(character -> StrokeOrder.INSTANCE.strokes(character) == 0))
                .isEmpty();
    }

    @Test
    void equalNamesAreListedAsPrintedListsDo() {
        assertThat(Stream.of("重庆市", "上海市", "天津市", "广东省", "北京市", "山西省", "山东省", "江苏省", "云南省", "广西壮族自治区")
                        .sorted(StrokeOrder.INSTANCE))
                .containsExactly("上海市", "山东省", "山西省", "广东省", "广西壮族自治区", "云南省", "天津市", "北京市", "江苏省", "重庆市");
    }

    @Test
    void aNameThatBeginsAnotherComesFirst() {
        assertThat(Stream.of("市教育局", "市", "2区", "市教育").sorted(StrokeOrder.INSTANCE))
                .containsExactly("2区", "市", "市教育", "市教育局");
    }
}
