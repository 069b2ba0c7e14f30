// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** The page people see instead of a problem document: template {@code error/page}, or a bare one if that cannot be drawn. */
@Component
class ErrorPage {

    private static final String TEMPLATE = "error/page";

    private final ServerResponse.Context context;
    private final boolean hasTemplate;

    ErrorPage(ObjectProvider<ViewResolver> views, ServerCodecConfigurer codecs, ResourceLoader resources) {
        this.context = new Rendering(codecs.getWriters(), views.orderedStream().toList());
        this.hasTemplate = resources
                .getResource("classpath:/templates/" + TEMPLATE + ".html")
                .exists();
    }

    Mono<Void> write(ServerWebExchange exchange, ProblemDocument problem) {
        if (!hasTemplate) {
            return writeBare(exchange, problem);
        }
        return ServerResponse.status(problem.status())
                .contentType(MediaType.TEXT_HTML)
                .render(TEMPLATE, model(problem))
                .flatMap(page -> page.writeTo(exchange, context))
                .onErrorResume(thrown -> isUndrawn(exchange, thrown), thrown -> writeBare(exchange, problem));
    }

    /** Not one that was drawn and could not be recorded: that is told in its own words. */
    private static boolean isUndrawn(ServerWebExchange exchange, Throwable thrown) {
        return !exchange.getResponse().isCommitted() && !Problems.databaseIsLost(thrown);
    }

    private static Map<String, Object> model(ProblemDocument problem) {
        return Map.of(
                "status", problem.status(),
                "title", problem.title(),
                "detail", problem.detail(),
                "requestId", problem.requestId());
    }

    private static Mono<Void> writeBare(ServerWebExchange exchange, ProblemDocument problem) {
        String html = """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="UTF-8"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></body></html>
                """.formatted(
                        HtmlUtils.htmlEscape(problem.title()),
                        HtmlUtils.htmlEscape(problem.detail()),
                        HtmlUtils.htmlEscape(problem.requestId()));
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        DataBuffer body = response.bufferFactory().wrap(html.getBytes(StandardCharsets.UTF_8));
        return response.writeWith(Mono.just(body));
    }

    private record Rendering(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
