// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal: a problem document for programs, the error page for people. */
@Component
public class ProblemResponse {

    private final MessageSource messages;
    private final JsonMapper json;
    private final ErrorPage page;

    ProblemResponse(MessageSource messages, JsonMapper json, ErrorPage page) {
        this.messages = messages;
        this.json = json;
        this.page = page;
    }

    /** Whether the answer will be read by a person in a browser: not under the API, and HTML is welcome. */
    public static boolean isForPeople(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/")) {
            return false;
        }
        return exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT).isEmpty()
                || accepted(exchange).stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML));
    }

    /** Answers the request with this refusal. */
    public Mono<Void> write(ServerWebExchange exchange, Refusal refusal) {
        ProblemDocument document = document(exchange, refusal);
        exchange.getResponse().setStatusCode(document.httpStatus());
        exchange.getResponse().getHeaders().setCacheControl("no-store");
        return isForPeople(exchange) ? page.write(exchange, document) : writeJson(exchange, document);
    }

    /** The same problem as a value, for a place that writes its own answer, such as a line of NDJSON. */
    public ProblemDocument document(ServerWebExchange exchange, Refusal refusal) {
        String key = "problem." + refusal.kind();
        @Nullable Locale words = exchange.getLocaleContext().getLocale();
        return new ProblemDocument(
                URI.create("/problems/" + refusal.kind()),
                messages.getMessage(key + ".title", null, words),
                refusal.status().value(),
                messages.getMessage(key + ".detail", refusal.arguments(), words),
                RequestId.of(exchange),
                refusal.errors());
    }

    private Mono<Void> writeJson(ServerWebExchange exchange, ProblemDocument document) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(document));
        return response.writeWith(Mono.just(body));
    }

    /** Nothing where the header is none: it may be the very reason of the refusal. */
    private static List<MediaType> accepted(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAccept();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
