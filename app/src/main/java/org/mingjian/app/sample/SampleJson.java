// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.sampling.Precision;

/** Samples as JSON. */
final class SampleJson {

    private SampleJson() {}

    static Map<String, @Nullable Object> of(SamplePlan plan) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", plan.id());
        json.put("name", plan.name());
        json.put("kind", plan.kind());
        json.put("seed", plan.seed());
        json.put("evaluation", plan.evaluation());
        json.put("choice", plan.choice());
        json.put("population", plan.population());
        json.put("populationSha256", plan.digest());
        json.put("size", plan.size());
        json.put("confirmed", plan.confirmed());
        json.put("createdBy", plan.createdBy());
        json.put("createdAt", plan.createdAt());
        return json;
    }

    static Map<String, @Nullable Object> of(SamplePlan plan, List<SampleItem> items, Map<String, Precision> precision) {
        Map<String, @Nullable Object> json = of(plan);
        List<Map<String, @Nullable Object>> figures = new ArrayList<>();
        precision.forEach((name, one) -> figures.add(of(name, one)));
        json.put("precision", figures);
        json.put("items", items.stream().map(SampleJson::of).toList());
        return json;
    }

    static Map<String, @Nullable Object> of(SampleItem item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", item.number());
        json.put("unit", item.unit().id());
        json.put("stratum", item.unit().stratum());
        json.put("bureau", item.unit().bureau());
        json.put("title", item.unit().title());
        json.put("indicator", item.unit().indicator());
        json.put("outcome", item.unit().outcome());
        json.put("state", item.state());
        json.put("verdicts", item.said());
        return json;
    }

    private static Map<String, @Nullable Object> of(String name, Precision precision) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("right", precision.right());
        json.put("judged", precision.judged());
        json.put(
                "percent",
                precision.percent() == null ? null : precision.percent().toPlainString());
        json.put("low", precision.low().toPlainString());
        json.put("high", precision.high().toPlainString());
        json.put("few", precision.few());
        return json;
    }
}
