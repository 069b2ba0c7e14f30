// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.scheme.NoticeKind;

class NoticePropertiesTest {

    @Test
    void aKindWithoutAWordOfItsOwnHasTheUsualOne() {
        NoticeProperties properties = with(Map.of(NoticeKind.CIRCULAR, "甲政通"));

        assertThat(properties.codeWord(NoticeKind.CIRCULAR)).isEqualTo("甲政通");
        assertThat(properties.codeWord(NoticeKind.RECTIFICATION)).isEqualTo("示政公开督");
        assertThat(NoticeDraft.KINDS)
                .allSatisfy(kind -> assertThat(properties.codeWord(kind)).isNotBlank());
        assertThatThrownBy(() -> properties.codeWord(NoticeKind.COMMENDATION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordIsOfChineseCharactersOnly() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(with(Map.of()))).isEmpty();
            assertThat(validator.validate(with(Map.of(NoticeKind.CIRCULAR, "示〔2026〕"))))
                    .hasSize(1);
        }
    }

    private static NoticeProperties with(Map<NoticeKind, String> words) {
        return new NoticeProperties(words, "示范市人民政府办公室", "示范市政务公开办公室", "政务公开办", "", 3);
    }
}
