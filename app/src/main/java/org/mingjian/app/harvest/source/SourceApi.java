// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sources over HTTP. */
@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "sources", description = "采集来源")
class SourceApi {

    private final SourceRepository sources;
    private final CheckSources check;
    private final TrySource trial;

    SourceApi(SourceRepository sources, CheckSources check, TrySource trial) {
        this.sources = sources;
        this.check = check;
        this.trial = trial;
    }

    @GetMapping
    @Operation(summary = "采集来源一览")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer, @RequestParam(required = false) @Nullable String bureau) {
        if (bureau != null) {
            viewer.requireBureau(bureau);
        }
        return sources.all(viewer.seesAll() ? bureau : viewer.bureau())
                .collectList()
                .map(SourceApi::json);
    }

    @PutMapping
    @Operation(
            summary = "登记或更新采集来源",
            description = "数组；kind 为 LIST（栏目页）、PLATFORM（政府信息公开平台首页，板块按名称查找）、SITEMAP、FEED（RSS、Atom）或"
                    + " PAGES（逐页列出）；多数栏目不需要选择器；不在其中的来源保持不变")
    Mono<Map<String, @Nullable Object>> put(Viewer viewer, @RequestBody List<SourceDraft> drafts) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        return check.all(drafts)
                .flatMap(checked -> sources.put(checked, viewer.name()).thenReturn(json(checked)));
    }

    @PostMapping("/trial")
    @Operation(summary = "试读一个来源", description = "读第一个列表页和它列出的第一个网页，显示读到的内容和在网页上的位置；不入库")
    Mono<Map<String, @Nullable Object>> trial(Viewer viewer, @RequestBody SourceDraft draft) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        return check.one(draft).flatMap(trial::of).map(TriedJson::of);
    }

    private static Map<String, @Nullable Object> json(List<Source> sources) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", sources);
        list.put("next", null);
        return list;
    }
}
