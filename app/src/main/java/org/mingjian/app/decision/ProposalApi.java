// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for a second person, and the second step. */
@RestController
@RequestMapping("/api/v1/decision-proposals")
@Tag(name = "decision-proposals", description = "待复核的认定")
class ProposalApi {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final ProposalRepository proposals;
    private final SettleProposals settle;

    ProposalApi(ProposalRepository proposals, SettleProposals settle) {
        this.proposals = proposals;
        this.settle = settle;
    }

    /** Why, in words. */
    record Word(@Nullable String note) {

        String said() {
            return note == null ? "" : note.strip();
        }
    }

    @GetMapping
    @Operation(summary = "待复核的初核意见", description = "先提出的在前；单位账号不可见")
    Mono<Map<String, @Nullable Object>> open(Viewer viewer) {
        if (!viewer.seesDrafts()) {
            return Mono.error(Refusal.notFound());
        }
        return proposals.open().map(ProposalApi::json).collectList().map(items -> {
            Map<String, @Nullable Object> list = new LinkedHashMap<>();
            list.put("items", items);
            list.put("next", null);
            return list;
        });
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "复核同意", description = "须由初核人以外的主管部门账号办理；认定随即入库并重算复核中的考核")
    Mono<Map<String, @Nullable Object>> confirm(
            Viewer viewer, @PathVariable long id, @RequestBody(required = false) @Nullable Word word) {
        viewer.require(Role.OFFICE);
        return settle.confirm(List.of(id), word == null ? "" : word.said(), viewer.name())
                .then(one(id));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "复核退回", description = "note 必填")
    Mono<Map<String, @Nullable Object>> giveBack(Viewer viewer, @PathVariable long id, @RequestBody Word word) {
        viewer.require(Role.OFFICE);
        return word.said().isEmpty()
                ? Mono.error(Refusal.invalid(List.of(new FieldProblem("/note", "退回须写明理由"))))
                : settle.giveBack(List.of(id), word.said(), viewer.name()).then(one(id));
    }

    private Mono<Map<String, @Nullable Object>> one(long id) {
        return proposals.find(id).map(ProposalApi::json);
    }

    private static Map<String, @Nullable Object> json(DecisionProposal one) {
        ProposalDraft draft = one.draft();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("kind", draft.kind().name());
        json.put("outcome", draft.outcome().name());
        json.put("bureau", draft.bureau());
        json.put("indicator", draft.indicator());
        json.put("finding", draft.finding());
        json.put("subject", draft.subject());
        json.put("deduction", draft.deduction());
        json.put("from", draft.from() == null ? null : draft.from().toString());
        json.put("to", draft.to() == null ? null : draft.to().toString());
        json.put("reason", draft.ground().name());
        json.put("note", draft.note());
        json.put("state", one.state().name());
        json.put("proposedBy", one.proposedBy());
        json.put("proposedAt", one.proposedAt().atZone(CITY).toOffsetDateTime().toString());
        json.put("settledBy", one.settledBy());
        return json;
    }
}
