// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Register of bureaus. */
@RestController
@RequestMapping("/api/v1/bureaus")
@Tag(name = "bureaus", description = "单位名册")
class BureauApi {

    private static final String TYPE = "bureaus";

    private final FactRepository facts;
    private final ReceiveFacts receive;

    BureauApi(FactRepository facts, ReceiveFacts receive) {
        this.facts = facts;
        this.receive = receive;
    }

    @GetMapping
    @Operation(summary = "单位名册")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer) {
        return bureaus(viewer).map(BureauApi::json).collectList().map(items -> {
            Map<String, @Nullable Object> list = new LinkedHashMap<>();
            list.put("items", items);
            list.put("next", null);
            return list;
        });
    }

    @GetMapping("/{code}")
    @Operation(summary = "一个单位")
    Mono<Map<String, String>> one(Viewer viewer, @PathVariable String code) {
        return bureaus(viewer)
                .filter(bureau -> bureau.bureau().equals(code))
                .next()
                .map(BureauApi::json)
                .switchIfEmpty(Mono.error(Refusal::notFound));
    }

    @PutMapping
    @Operation(summary = "登记或更新单位", description = "数组，字段同 fact-types/bureaus；不在其中的单位保持不变")
    Flux<Verdict> put(Viewer viewer, @RequestBody List<Map<String, @Nullable Object>> bureaus) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        return receive.objects(TYPE, bureaus, false).contextWrite(DeliveredBy.request(viewer)::into);
    }

    @PutMapping("/{code}")
    @Operation(summary = "登记或更新一个单位")
    Mono<Map<String, String>> putOne(
            Viewer viewer, @PathVariable String code, @RequestBody Map<String, @Nullable Object> bureau) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        Map<String, @Nullable Object> named = new LinkedHashMap<>(bureau);
        named.putIfAbsent("code", code);
        if (!code.equals(named.get("code"))) {
            throw Refusal.invalid(List.of(new FieldProblem("/code", "内容中的单位代码与地址中的“" + code + "”不一致")));
        }
        return receive.objects(TYPE, List.of(named), false)
                .next()
                .doOnNext(BureauApi::refuseRejected)
                .then(one(viewer, code))
                .contextWrite(DeliveredBy.request(viewer)::into);
    }

    private Flux<Fact> bureaus(Viewer viewer) {
        return facts.ofType(TYPE).filter(bureau -> viewer.maySee(bureau.bureau()));
    }

    private static void refuseRejected(Verdict verdict) {
        if (!verdict.problems().isEmpty()) {
            throw Refusal.invalid(verdict.problems().stream()
                    .map(problem -> new FieldProblem("/" + problem.column(), problem.message()))
                    .toList());
        }
    }

    private static Map<String, String> json(Fact bureau) {
        Map<String, String> columns = new LinkedHashMap<>(FactTypes.write(bureau));
        columns.values().removeIf(String::isEmpty);
        return columns;
    }
}
