// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.app.intake.file.CsvRows;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.NdjsonRows;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.file.RowStream;
import org.mingjian.app.intake.file.TableTerms;
import org.mingjian.app.intake.file.XlsxDelivery;
import org.mingjian.app.intake.page.PageRow;
import org.mingjian.app.intake.page.PageRows;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The delivery of facts by other systems. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "facts", description = "事实与台账")
class FactApi {

    private static final MediaType CSV = MediaType.valueOf("text/csv");
    private static final String XLSX_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final MediaType XLSX = MediaType.valueOf(XLSX_VALUE);
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final ReceiveFacts receive;
    private final IdempotentAnswers answers;

    FactApi(ReceiveFacts receive, IdempotentAnswers answers) {
        this.receive = receive;
        this.answers = answers;
    }

    @PostMapping(
            path = "/facts/{type}",
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, "text/csv", XLSX_VALUE},
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "提交事实",
            description = "NDJSON、CSV 或 XLSX（工作表以台账名称命名，列名中英文均可），逐行给出结果：created、updated、unchanged、rejected",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                        schema = @Schema(type = "string")),
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = XLSX_VALUE, schema = @Schema(type = "string", format = "binary"))
                            }))
    Flux<Verdict> receive(
            Viewer viewer,
            @PathVariable String type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey,
            ServerHttpRequest request) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.SERVICE);
        FactTypeDescription described = described(type);
        PushScope.require(viewer, described);
        MediaType format = Objects.requireNonNull(request.getHeaders().getContentType());
        boolean workbook = XLSX.isCompatibleWith(format);
        Spelling spelling = workbook ? Spelling.TOLERANT : Spelling.CANONICAL;
        Delivery delivery = body -> receive.receive(
                (workbook
                                ? XlsxDelivery.rows(body, described)
                                : RowStream.of(body, charset(format), rows(described, format)))
                        .map(row -> RowFact.of(described.name(), described, row, spelling))
                        .map(row -> PushScope.within(viewer, row)),
                dryRun);
        return answer(viewer, idempotencyKey, dryRun, request, delivery);
    }

    @PostMapping(
            path = "/pages",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "提交网页",
            description = "每行一个网页：bureau、url、firstSeenAt、html 或 text；读成公开信息、公开指南或年度报告入库。"
                    + "seenAt 为本次采集时刻，status 为服务器答复，404、410 即网页已撤下；正文改动、撤下、倒签的痕迹记入网页变更记录",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"))))
    Flux<Verdict> pages(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey,
            ServerHttpRequest request) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.SERVICE);
        PushScope.requirePages(viewer);
        Delivery delivery = body -> receive.pages(
                RowStream.of(body, StandardCharsets.UTF_8, this::pageRows)
                        .map(page -> RowFact.of("pages", page))
                        .map(row -> PushScope.within(viewer, row)),
                dryRun);
        return answer(viewer, idempotencyKey, dryRun, request, delivery);
    }

    private Flux<Verdict> answer(
            Viewer viewer,
            @Nullable String idempotencyKey,
            boolean dryRun,
            ServerHttpRequest request,
            Delivery delivery) {
        String route = request.getPath().value() + "?dryRun=" + dryRun;
        Flux<Verdict> verdicts = idempotencyKey == null
                ? delivery.deliver(request.getBody())
                : answers.once(viewer.name(), idempotencyKey, route, request.getBody(), delivery);
        return BrokenBody.told(verdicts).contextWrite(DeliveredBy.request(viewer)::into);
    }

    /** A letter of reply is no document, so over HTTP its line is refused and told where it belongs. */
    private void pageRows(BufferedReader text, Consumer<PageRow> rows) throws IOException {
        new PageRows("pages", receive.today())
                .read(text, page -> rows.accept(page.note() == null ? page : refused(page)));
    }

    private static PageRow refused(PageRow page) {
        int line = page.row().line();
        return new PageRow(page.type(), RawRow.rejected(line, FileProblem.REPLY_PAGE.in("pages", line, "")), null);
    }

    private static RowStream.Rows<RawRow> rows(FactTypeDescription type, MediaType format) {
        return CSV.isCompatibleWith(format)
                ? (text, rows) -> new CsvRows(type.name(), type, TableTerms.CANONICAL).read(text, rows::accept)
                : (text, rows) -> new NdjsonRows(type.name(), type).read(text, rows);
    }

    private static Charset charset(MediaType format) {
        return Optional.ofNullable(format.getCharset()).orElse(StandardCharsets.UTF_8);
    }

    private static FactTypeDescription described(String type) {
        return FactTypes.named(type).orElseThrow(Refusal::notFound);
    }
}
