// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactSchemaTest {

    private final Map<String, Object> schema =
            FactSchema.of(FactTypes.named("register-statements").orElseThrow());

    @Test
    void requiredColumnsAndKeyAreNamed() {
        assertThat(schema)
                .containsEntry("title", "台账完整性声明")
                .containsEntry("required", List.of("bureau", "register", "from", "to", "complete"))
                .containsEntry("additionalProperties", false)
                .containsEntry("x-key", List.of("register", "from"));
    }

    @Test
    void typesFollowFromTheRecord() {
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");

        assertThat(properties.get("from")).isEqualTo(Map.of("title", "起始日期", "type", "string", "format", "date"));
        assertThat(properties.get("complete")).isEqualTo(Map.of("title", "完整", "type", "boolean"));
    }

    @Test
    void codesCarryTheirTitlesAndMayBeUnknown() {
        Map<String, Object> replies =
                FactSchema.of(FactTypes.named("request-replies").orElseThrow());
        Map<?, ?> servedVia = (Map<?, ?>) ((Map<?, ?>) replies.get("properties")).get("servedVia");

        assertThat(servedVia.get("enum")).isEqualTo(Arrays.asList("INTERNET", "MAIL", "IN_PERSON", "FAX", null));
        assertThat(servedVia.get("type")).isEqualTo(List.of("string", "null"));
    }
}
