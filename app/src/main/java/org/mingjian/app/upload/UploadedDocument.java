// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.document.DocumentWords;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.fact.ReceivePages;
import org.mingjian.app.intake.file.FileKind;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * An upload that is a document: read like a page into public information, a guide or an annual report, or, where its
 * number in the register is given, as a letter of reply.
 */
@Component
class UploadedDocument {

    private static final FactTypeDescription REPLIES =
            FactTypes.named("request-replies").orElseThrow();

    private final ReceivePages pages;
    private final ReceiveFacts facts;

    UploadedDocument(ReceivePages pages, ReceiveFacts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    Mono<Void> preview(Upload upload, Path file, ReceiveFacts.Notes notes) {
        return row(upload, file)
                .flatMap(row -> isReply(upload)
                        ? facts.preview(Flux.just(row), notes)
                        : pages.receive(row, true).flatMap(verdict -> notes.take(List.of(row), List.of(verdict))));
    }

    Mono<Void> store(Upload upload, Path file, ReceiveFacts.Notes notes) {
        return row(upload, file)
                .flatMap(row -> isReply(upload)
                        ? facts.receive(Flux.just(row), notes)
                        : pages.receive(row, false).flatMap(verdict -> notes.take(List.of(row), List.of(verdict))));
    }

    private Mono<RowFact> row(Upload upload, Path file) {
        return Mono.fromCallable(() -> read(upload, file)).subscribeOn(Schedulers.boundedElastic());
    }

    private static boolean isReply(Upload upload) {
        return upload.paper().reply() != null;
    }

    private RowFact read(Upload upload, Path file) throws IOException {
        String bureau = upload.bureau();
        if (bureau == null) {
            return new RowFact(1, null, List.of(FileProblem.NO_BUREAU.in(upload.name(), 1, "bureau")));
        }
        DocumentWords words = DocumentWords.of(file, FileKind.valueOf(Objects.requireNonNull(upload.kind())));
        String stem = upload.name().replaceFirst("\\.[^.]*$", "");
        String title = Objects.requireNonNullElse(upload.paper().title(), stem);
        if (isReply(upload)) {
            return reply(upload, bureau, title, words);
        }
        RowFact row =
                pages.read(bureau, upload.paper().url(), "upload:" + upload.name(), title, words.html(), words.text());
        return row.problems().stream().anyMatch(UploadedDocument::isReplyPage)
                ? new RowFact(1, null, List.of(FileProblem.REPLY_FILE.in(upload.name(), 1, "")))
                : row;
    }

    private static boolean isReplyPage(IntakeProblem problem) {
        return problem.code().equals(FileProblem.REPLY_PAGE.name());
    }

    private static RowFact reply(Upload upload, String bureau, String title, DocumentWords words) {
        Upload.PaperTrail paper = upload.paper();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("bureau", bureau);
        cells.put("id", text(paper.reply()));
        cells.put("request", text(paper.request()));
        cells.put("sentOn", text(paper.sentOn()));
        cells.put("title", title);
        cells.put("url", text(paper.url()));
        String html = words.html();
        cells.put(
                "text",
                html == null
                        ? text(words.text())
                        : html.replaceAll("(?i)<(br|/p|/h1|/tr)[^>]*>", "\n")
                                .replaceAll("<[^>]*>", "")
                                .strip());
        return RowFact.of(upload.name(), REPLIES, new RawRow(1, cells, List.of()), Spelling.TOLERANT);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
