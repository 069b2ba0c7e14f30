// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.FactSchema;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fact types, for whoever delivers facts. */
@RestController
@RequestMapping("/api/v1/fact-types")
@Tag(name = "facts", description = "事实与台账")
class FactTypeApi {

    @GetMapping
    @Operation(summary = "事实类型一览")
    Map<String, Object> types() {
        List<Map<String, Object>> items =
                FactTypes.all().stream().map(FactTypeApi::summary).toList();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", null);
        return list;
    }

    @GetMapping("/{type}")
    @Operation(summary = "事实类型的 JSON Schema")
    Map<String, Object> schema(@PathVariable String type) {
        return FactSchema.of(FactTypes.named(type).orElseThrow(Refusal::notFound));
    }

    private static Map<String, Object> summary(FactTypeDescription type) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("type", type.name());
        summary.put("title", type.zh());
        summary.put("description", type.note());
        summary.put("columns", type.columnNames());
        summary.put("key", type.key());
        return summary;
    }
}
