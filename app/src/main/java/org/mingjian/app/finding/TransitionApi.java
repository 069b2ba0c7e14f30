// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What may be done about a finding, and doing it. */
@RestController
@RequestMapping("/api/v1/findings/{id}/transitions")
@Tag(name = "findings", description = "问题的状态与处理")
class TransitionApi {

    private final FindingCourses courses;
    private final MoveFinding move;
    private final TransitionJson json;

    TransitionApi(FindingCourses courses, MoveFinding move, TransitionJson json) {
        this.courses = courses;
        this.move = move;
        this.json = json;
    }

    @GetMapping
    @Operation(summary = "问题的状态与可办事项", description = "state 为现在的状态；transitions 为当前账号现在可做的处理、可选的理由类型和必填字段；history 为经过")
    Mono<Map<String, @Nullable Object>> state(Viewer viewer, @PathVariable String id) {
        return courses.of(id, viewer.bureau())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(course -> json.of(course, viewer));
    }

    @PostMapping
    @Operation(
            summary = "处理问题",
            description = "{\"to\",\"reason\",\"note\"}：confirm 认定成立、dismiss 不予认定、adjust 调整扣分（deduction）、"
                    + "waive 豁免（expiresOn、scope）为初核；approve 复核同意、return 复核退回须由另一人办理；recall 撤回本人初核意见。"
                    + "现在不能做的返回 409 并列出可做的")
    Mono<Map<String, @Nullable Object>> move(Viewer viewer, @PathVariable String id, @RequestBody MoveRequest asked) {
        return move.move(id, asked, viewer).map(course -> json.of(course, viewer));
    }
}
