// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail over HTTP, for administrators and auditors. */
@RestController
@Tag(name = "audit", description = "留痕")
class AuditApi {

    private static final int PAGE = 200;

    private final AuditListRepository records;
    private final VerifyChain verify;

    AuditApi(AuditListRepository records, VerifyChain verify) {
        this.records = records;
        this.verify = verify;
    }

    /** Filters as they come in the address. */
    record Asked(
            @Nullable String who,
            @Nullable String what,
            @Nullable String object,
            @Nullable String bureau,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        AuditFilter filter() {
            return new AuditFilter(who, what, object, bureau, from, to);
        }
    }

    @GetMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "留痕",
            description =
                    "新的在前；可按账号 who、动作 what（如 notice 或 notice.issue）、对象 object（前缀）、单位 bureau、起止日 from、to 筛选；next 为下一页游标")
    Mono<Map<String, @Nullable Object>> list(
            Viewer viewer,
            Asked asked,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long cursor,
            @RequestParam(defaultValue = "" + PAGE) @Min(1) @Max(PAGE) int limit) {
        reader(viewer);
        return records.newest(asked.filter(), cursor, limit + 1)
                .collectList()
                .map(found -> AuditJson.list(found, limit));
    }

    @GetMapping(
            path = {"/api/v1/audit", "/api/v1/audit.ndjson"},
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "留痕（NDJSON）",
            description = "按链的次序；hash = SHA-256(前一 hash + 换行 + sealedAt + 换行 + record 的原文 + 换行)，首条的前一 hash 为 64 个 0")
    ResponseEntity<Flux<String>> export(Viewer viewer, Asked asked) {
        reader(viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"")
                .body(records.chained(asked.filter()).map(AuditJson::line));
    }

    @GetMapping("/api/v1/audit/verification")
    @Operation(summary = "核验留痕链", description = "重算全链并指出第一处不符；anchor 为此前打印的摘要，核对其是否仍在链上")
    Mono<Map<String, @Nullable Object>> verification(
            Viewer viewer, @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9a-f]{64}") String anchor) {
        reader(viewer);
        return verify.verify(anchor).map(AuditJson::of);
    }

    private static void reader(Viewer viewer) {
        viewer.require(Role.ADMIN, Role.AUDITOR);
    }
}
