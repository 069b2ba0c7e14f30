// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.board;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.PageFrame;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The published result of a period for everyone: no account, no session, the same bytes for all of one language. */
@Controller
final class BoardPage {
    /** A withdrawn result is gone from every reader's cache after this. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final PageFrame frame;
    private final BoardQuery query;

    BoardPage(PageFrame frame, BoardQuery query) {
        this.frame = frame;
        this.query = query;
    }

    @GetMapping({"/board", "/board/{period}"})
    Mono<Object> board(@PathVariable(required = false) @Nullable String period, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return query.board(period)
                .switchIfEmpty(PageFrame.absent())
                .map(board -> exchange.checkNotModified(tag(board)) ? new Unchanged() : render(board, exchange));
    }

    @GetMapping("/board/{period}/circulars/{id}.pdf")
    Mono<ResponseEntity<byte[]>> circular(@PathVariable String period, @PathVariable long id) {
        return query.circular(period, id)
                .switchIfEmpty(PageFrame.absent())
                .map(pdf -> ResponseEntity.ok()
                        .cacheControl(KEPT)
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename("circular-" + id + ".pdf")
                                        .build()
                                        .toString())
                        .body(pdf));
    }

    private Rendering render(PublishedBoard board, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().setCacheControl(KEPT);
        return Rendering.view("board/page")
                .modelAttribute(
                        "title",
                        frame.words()
                                .of(
                                        "board.title",
                                        frame.words().period(board.head().period())))
                .modelAttribute("authority", frame.authority())
                .modelAttribute("view", board)
                .build();
    }

    /** All that the page prints follows from these. */
    private static String tag(PublishedBoard board) {
        int beside = Objects.hash(board.circulars(), board.periods());
        return "\"" + board.head().digest() + "-" + Integer.toHexString(beside) + "-"
                + Language.current().tag() + "\"";
    }

    /** The answer whose status says all. */
    private record Unchanged() implements View {
        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return List.of(MediaType.TEXT_HTML);
        }

        @Override
        public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
            return exchange.getResponse().setComplete();
        }
    }
}
