// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    @Test
    void unknownValueIsSaidToBeUnrecorded() {
        assertThat(MessageTemplate.fill("“{title}”{signedOn} 签发", Map.of("title", "通知", "signedOn", "")))
                .isEqualTo("“通知”（未登记） 签发");
    }

    @Test
    void unknownValueInsideBracketsNeedsNoneOfItsOwn() {
        assertThat(MessageTemplate.fill("（方案 {planOn}、签发 {signedOn}），{title}", Map.of("signedOn", "2026-07-20")))
                .isEqualTo("（方案 未登记、签发 2026-07-20），（未登记）");
    }
}
