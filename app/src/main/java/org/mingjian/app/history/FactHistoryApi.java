// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactName;
import org.mingjian.app.intake.fact.WithdrawFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Facts and their versions over HTTP; a key may hold slashes, the last step of the address is what is asked. */
@RestController
@RequestMapping("/api/v1/facts/{type}")
@Tag(name = "facts", description = "事实与台账")
class FactHistoryApi {

    private static final int PAGE = 200;

    private final FactVersionRepository versions;
    private final WithdrawFact withdraw;

    FactHistoryApi(FactVersionRepository versions, WithdrawFact withdraw) {
        this.versions = versions;
        this.withdraw = withdraw;
    }

    /** Why something is withdrawn or restored. */
    record Reasoned(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "事实一览", description = "现行事实，可按单位、键筛选；withdrawn=true 列出已撤回的；next 为下一页游标")
    Mono<Map<String, @Nullable Object>> list(
            Viewer viewer,
            @PathVariable String type,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "false") boolean withdrawn,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + PAGE) @Min(1) @Max(PAGE) int limit) {
        known(type);
        String only = FactSight.bureau(viewer, type, bureau);
        FactName after = FactCursor.read(type, cursor);
        return versions.list(type, only, key == null ? "" : key, withdrawn, after, limit + 1)
                .collectList()
                .map(found -> page(found, limit));
    }

    @GetMapping("/{bureau}/{*asked}")
    @Operation(
            summary = "一条事实的全部版本",
            description = "地址为 /facts/{type}/{bureau}/{key}/versions，键中可含“/”，也可写作 /versions?key=")
    Mono<Map<String, @Nullable Object>> versions(
            Viewer viewer,
            @PathVariable String type,
            @PathVariable String bureau,
            @PathVariable String asked,
            @RequestParam(required = false) @Nullable String key) {
        FactName name = name(viewer, type, bureau, asked, "versions", key);
        return versions.versions(name)
                .map(FactJson::of)
                .collectList()
                .filter(all -> !all.isEmpty())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(all -> list(all, null));
    }

    @PostMapping("/{bureau}/{*asked}")
    @Operation(
            summary = "撤回或恢复一条事实",
            description = "…/{key}/withdrawal 或 …/{key}/restoration，{\"reason\"} 必填；撤回后不再计入新的考核，各版本仍可查阅，已发布的结果不变")
    Mono<Map<String, @Nullable Object>> change(
            Viewer viewer,
            @PathVariable String type,
            @PathVariable String bureau,
            @PathVariable String asked,
            @RequestParam(required = false) @Nullable String key,
            @RequestBody Reasoned said) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        boolean withdrawal = asked.endsWith("/withdrawal");
        FactName name = name(viewer, type, bureau, asked, withdrawal ? "withdrawal" : "restoration", key);
        Mono<Void> change = withdrawal
                ? withdraw.withdraw(name, said.reason(), viewer.name())
                : withdraw.restore(name, said.reason(), viewer.name());
        return change.then(versions.versions(name).next().map(FactJson::of));
    }

    private static FactName name(
            Viewer viewer, String type, String bureau, String asked, String verb, @Nullable String key) {
        known(type);
        FactSight.bureau(viewer, type, bureau);
        String end = "/" + verb;
        if (!asked.endsWith(end)) {
            throw Refusal.notFound();
        }
        String inPath = asked.substring(0, asked.length() - end.length());
        if (key == null && inPath.length() < 2) {
            throw Refusal.notFound();
        }
        return new FactName(type, bureau, key == null ? inPath.substring(1) : key);
    }

    private static void known(String type) {
        FactTypes.named(type).orElseThrow(Refusal::notFound);
    }

    private static Map<String, @Nullable Object> page(List<FactVersion> found, int limit) {
        boolean more = found.size() > limit;
        List<FactVersion> page = more ? found.subList(0, limit) : found;
        return list(
                page.stream().map(FactJson::of).toList(),
                more ? FactCursor.write(page.get(limit - 1).name()) : null);
    }

    private static Map<String, @Nullable Object> list(List<?> items, @Nullable String next) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", next);
        return list;
    }
}
