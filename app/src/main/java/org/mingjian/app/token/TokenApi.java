// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Service tokens over HTTP. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "tokens", description = "服务令牌")
class TokenApi {

    private static final int USUAL_OVERLAP = 24;

    private final TokenRepository tokens;
    private final IssueTokens issue;
    private final Clock clock;

    TokenApi(TokenRepository tokens, IssueTokens issue, Clock clock) {
        this.tokens = tokens;
        this.issue = issue;
        this.clock = clock;
    }

    /** @param overlapHours how long the secret before still holds; a day where nothing is said */
    record Rotation(@Nullable Integer overlapHours) {}

    @GetMapping
    @Operation(summary = "令牌一览", description = "不含密钥")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer) {
        viewer.require(Role.ADMIN, Role.AUDITOR);
        Instant now = clock.instant();
        return tokens.all(now).map(token -> json(token, now)).collectList().map(items -> {
            Map<String, @Nullable Object> list = new LinkedHashMap<>();
            list.put("items", items);
            list.put("next", null);
            return list;
        });
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "签发令牌",
            description =
                    "types 为事实类型、bureaus 为单位代码，全部写 [\"*\"]；pages 是否可推送网页；drafts 是否可读通知草稿、样本和待复核意见，缺省否；expiresOn 有效期截止日，必填。密钥 secret 只在此显示一次")
    Mono<Map<String, @Nullable Object>> issue(Viewer viewer, @RequestBody TokenDraft draft) {
        viewer.require(Role.ADMIN);
        return issue.issue(draft, viewer.name()).map(this::told);
    }

    @PostMapping("/{id}/rotation")
    @Operation(summary = "更换密钥", description = "旧密钥在 overlapHours 小时内与新密钥并存，缺省 24")
    Mono<Map<String, @Nullable Object>> rotate(
            Viewer viewer, @PathVariable long id, @RequestBody(required = false) @Nullable Rotation rotation) {
        viewer.require(Role.ADMIN);
        Integer overlap = rotation == null ? null : rotation.overlapHours();
        return issue.rotate(id, overlap == null ? USUAL_OVERLAP : overlap).map(this::told);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "撤销令牌", description = "立即失效，记录保留")
    Mono<Map<String, @Nullable Object>> revoke(Viewer viewer, @PathVariable long id) {
        viewer.require(Role.ADMIN);
        return issue.revoke(id, viewer.name()).map(token -> json(token, clock.instant()));
    }

    private Map<String, @Nullable Object> told(IssueTokens.Issued issued) {
        Map<String, @Nullable Object> json = json(issued.token(), clock.instant());
        json.put("secret", issued.secret());
        return json;
    }

    private static Map<String, @Nullable Object> json(Token token, Instant now) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", token.id());
        json.put("name", token.name());
        json.put("types", token.scope().types());
        json.put("bureaus", token.scope().bureaus());
        json.put("pages", token.scope().pages());
        json.put("drafts", token.scope().drafts());
        json.put("holds", token.holds(now));
        json.put("expiresAt", token.expiresAt());
        json.put("createdBy", token.createdBy());
        json.put("createdAt", token.createdAt());
        json.put("lastUsedAt", token.lastUsedAt());
        json.put("overlapUntil", token.overlapUntil());
        json.put("revokedBy", token.revokedBy());
        json.put("revokedAt", token.revokedAt());
        return json;
    }
}
