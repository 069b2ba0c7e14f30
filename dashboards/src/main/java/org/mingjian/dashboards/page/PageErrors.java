// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** What a reader sees instead of a page: what happened and the way back, never inner text. */
@ControllerAdvice("org.mingjian.dashboards")
final class PageErrors {
    private final Words words;

    PageErrors(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    Rendering answer(ResponseStatusException problem, ServerWebExchange exchange) {
        int status = problem.getStatusCode().value();
        String kind = words.has("error." + status) ? "error." + status : "error.other";
        return Rendering.view("error/page")
                .status(problem.getStatusCode())
                .modelAttribute("title", words.of(kind))
                .modelAttribute("detail", words.of(kind + ".detail"))
                .modelAttribute("requestId", exchange.getRequest().getId())
                .build();
    }
}
