// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Problems;
import org.mingjian.app.platform.security.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Records each page, each export and each request that may change something, of everybody who has entered. The record
 * is written before the answer goes out: nobody has seen what is not recorded.
 *
 * <p>Behind the login of the filter chain. Of the address only the path is kept, and of an export the filters that name
 * no person.
 */
@Component
@Order(0)
class RecordRequests implements WebFilter {

    private static final Logger log = LoggerFactory.getLogger(RecordRequests.class);
    private static final int PATH_AT_MOST = 300;

    /** While the database changes hands; a record whose confirmation was lost may then stand twice. */
    private static final Retry AGAIN = Retry.fixedDelay(5, Duration.ofMillis(300))
            .filter(Problems::databaseIsLost)
            .onRetryExhaustedThrow((spent, last) -> last.failure());

    private static final Pattern BUREAU = Pattern.compile("/bureaus/([A-Z0-9]{6,18})(?:[/.].*)?$");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_,.:-]{1,60}");
    private static final List<String> HARMLESS = List.of(
            "period",
            "group",
            "bureau",
            "indicator",
            "outcome",
            "state",
            "kind",
            "from",
            "to",
            "type",
            "format",
            "sort",
            "column");

    private final AuditTrail trail;

    RecordRequests(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Viewer.current().hasElement().flatMap(entered -> {
            if (!entered) {
                return chain.filter(exchange);
            }
            return Mono.deferContextual(context -> {
                exchange.getResponse()
                        .beforeCommit(() -> Mono.defer(() -> record(exchange)).contextWrite(context));
                return chain.filter(exchange);
            });
        });
    }

    private Mono<Void> record(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        String action = RequestKind.action(exchange.getRequest(), response);
        if (action == null) {
            return Mono.empty();
        }
        HttpStatusCode status = response.getStatusCode();
        Mono<Void> recorded = trail.record(entry(action, exchange.getRequest()), status == null ? 200 : status.value());
        return status != null && status.is5xxServerError()
                ? recorded.onErrorResume(this::untraced)
                : recorded.retryWhen(AGAIN);
    }

    /** Of a request that failed, with a database that is away, the caller still reads the problem. */
    private Mono<Void> untraced(Throwable fault) {
        log.warn("a failed request left no trace", fault);
        return Mono.empty();
    }

    private static AuditEntry entry(String action, ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        MultiValueMap<String, String> query = request.getQueryParams();
        String object = path.length() > PATH_AT_MOST ? path.substring(0, PATH_AT_MOST) : path;
        String note = action.equals("file.export") ? filters(query) : null;
        return new AuditEntry(action, object, bureau(path, query), null, null, note);
    }

    private static @Nullable String bureau(String path, MultiValueMap<String, String> query) {
        Matcher inPath = BUREAU.matcher(path);
        if (inPath.find()) {
            return inPath.group(1);
        }
        String asked = query.getFirst("bureau");
        return asked != null && CODE.matcher(asked).matches() ? asked : null;
    }

    private static @Nullable String filters(MultiValueMap<String, String> query) {
        String filters = HARMLESS.stream()
                .flatMap(name -> query.getOrDefault(name, List.of()).stream()
                        .filter(value -> value != null && CODE.matcher(value).matches())
                        .map(value -> name + "=" + value))
                .collect(Collectors.joining("&"));
        return filters.isEmpty() ? null : filters;
    }
}
