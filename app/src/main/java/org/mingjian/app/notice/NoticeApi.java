// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.rectification.NoticeRectifications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Notices over HTTP. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices", description = "通知书与通报")
class NoticeApi {

    private static final int PAGE = 50;

    private final NoticeRepository notices;
    private final NoticeCopyRepository copies;
    private final EditDraft edit;
    private final DraftNotices draft;
    private final NoticeTransitions transitions;

    NoticeApi(
            NoticeRepository notices,
            NoticeCopyRepository copies,
            EditDraft edit,
            DraftNotices draft,
            NoticeTransitions transitions) {
        this.notices = notices;
        this.copies = copies;
        this.edit = edit;
        this.draft = draft;
        this.transitions = transitions;
    }

    /** What is to happen to a notice. */
    record Transition(
            @Nullable String to,
            @Nullable String password,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String measures,
            @Nullable String responsible,
            @Nullable List<String> evidence) {

        NoticeRectifications.Act act() {
            return new NoticeRectifications.Act(to, note, reason, measures, responsible, evidence);
        }
    }

    @GetMapping
    @Operation(summary = "通知列表，新的在前", description = "单位账号只见发给本单位的已签发通知")
    Mono<Map<String, @Nullable Object>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Long evaluation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable Long cursor) {
        var filter = new NoticeRepository.Filter(evaluation, kind, state, bureau);
        return notices.list(filter, cursor, PAGE + 1, viewer).collectList().map(found -> {
            boolean more = found.size() > PAGE;
            List<Notice> page = more ? found.subList(0, PAGE) : found;
            return NoticeJson.list(
                    page.stream().map(NoticeJson::of).toList(),
                    more ? String.valueOf(page.get(PAGE - 1).id()) : null);
        });
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "起草通知",
            description = "每个单位一份；CIRCULAR 为一份通报，列表扬和批评名单。bureaus 为空时按该批次的升级建议；findings 可指定问题。"
                    + "除 REMINDER 外须依据已发布的结果；number 在签发前为 null")
    Mono<Map<String, @Nullable Object>> draft(Viewer viewer, @RequestBody NoticeDraft asked) {
        viewer.require(Role.OFFICE);
        return draft.draft(asked, viewer)
                .map(drafts ->
                        NoticeJson.list(drafts.stream().map(NoticeJson::of).toList(), null));
    }

    @GetMapping("/{idOrNumber}")
    @Operation(summary = "一份通知", description = "可用 id 或文号")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable String idOrNumber) {
        return found(idOrNumber, viewer).flatMap(this::whole);
    }

    @PutMapping("/{id}")
    @Operation(summary = "修改草稿", description = "整改期限、联系人、抄送、主送、约谈时间地点、补充说明")
    Mono<Map<String, @Nullable Object>> edit(Viewer viewer, @PathVariable String id, @RequestBody DraftEdit wanted) {
        viewer.require(Role.OFFICE);
        return found(id, viewer)
                .flatMap(notice -> edit.edit(notice, wanted))
                .then(found(id, viewer))
                .flatMap(this::whole);
    }

    @GetMapping("/{id}/transitions")
    @Operation(summary = "当前账号可对通知进行的操作")
    Mono<Map<String, @Nullable Object>> allowed(Viewer viewer, @PathVariable String id) {
        return found(id, viewer)
                .flatMap(notice -> transitions.allowed(notice, viewer))
                .map(ways -> NoticeJson.list(
                        ways.stream().map(way -> Map.of("to", way.word)).toList(), null));
    }

    @PostMapping("/{id}/transitions")
    @Operation(
            summary = "签发、签收、弃用草稿；办理所列整改事项；升级",
            description =
                    "to 为 issue、acknowledge、withdraw-draft、escalate（返回下一级通知的草稿），或对所列全部整改事项 report、verify、return、close、agree。"
                            + "签发取文号并留存不可更改的副本，会话登录时须再次提交 password")
    Mono<Map<String, @Nullable Object>> go(Viewer viewer, @PathVariable String id, @RequestBody Transition transition) {
        return found(id, viewer)
                .flatMap(notice ->
                        transitions.go(notice, way(transition.to()), transition.password(), transition.act(), viewer))
                .flatMap(this::whole);
    }

    private static NoticeTransitions.Way way(@Nullable String word) {
        return Stream.of(NoticeTransitions.Way.values())
                .filter(way -> way.word.equals(word))
                .findFirst()
                .orElseThrow(() -> DraftNotices.refused(
                        "/to",
                        "TRANSITION",
                        Stream.of(NoticeTransitions.Way.values())
                                .map(way -> way.word)
                                .collect(Collectors.joining("、"))));
    }

    private Mono<Map<String, @Nullable Object>> whole(Notice notice) {
        return copies.digests(notice.id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(copy -> NoticeJson.of(notice, copy.orElse(null)));
    }

    private Mono<Notice> found(String idOrNumber, Viewer viewer) {
        return notices.find(idOrNumber, viewer).switchIfEmpty(Mono.error(Refusal::notFound));
    }
}
