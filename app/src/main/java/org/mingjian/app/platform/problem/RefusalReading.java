// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;

/** Reads what the framework, the driver or a feature threw, as a refusal. */
final class RefusalReading {

    /** In a text, and in JSON. */
    private static final Set<String> NUL = Set.of("22021", "22P05");

    /** A read-only transaction; the database is in recovery, or shutting down. */
    private static final Set<String> READ_ONLY = Set.of("25006", "57P01", "57P02", "57P03");

    private RefusalReading() {}

    static Refusal of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        if (has(thrown, DataBufferLimitException.class)) {
            return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
        }
        if (holdsNul(thrown)) {
            return new Refusal(HttpStatus.BAD_REQUEST, "bad-request");
        }
        if (isFull(thrown)) {
            return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        }
        if (databaseIsAway(thrown)) {
            return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        if (thrown instanceof WebExchangeBindException invalid) {
            return Refusal.invalid(
                    invalid.getFieldErrors().stream().map(RefusalReading::field).toList());
        }
        if (thrown instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return Refusal.invalid(invalid.getParameterValidationResults().stream()
                    .flatMap(result -> parameter(result).stream())
                    .toList());
        }
        if (thrown instanceof ErrorResponse response) {
            return of(response.getStatusCode(), thrown);
        }
        if (has(thrown, DecodingException.class)) {
            return new Refusal(HttpStatus.BAD_REQUEST, "bad-request");
        }
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
    }

    /** What a correct answer of this kind carries beside the body: allowed methods, accepted types, when to come back. */
    static HttpHeaders headers(Throwable thrown, Refusal refusal) {
        HttpHeaders headers = new HttpHeaders();
        if (thrown instanceof ErrorResponse response) {
            headers.addAll(response.getHeaders());
        }
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        return headers;
    }

    private static Refusal of(HttpStatusCode code, Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null || status.is5xxServerError()) {
            return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
        }
        return switch (status) {
            case BAD_REQUEST -> unreadable(thrown);
            case NOT_FOUND -> Refusal.notFound();
            case UNAUTHORIZED -> Refusal.unauthorized();
            case FORBIDDEN -> Refusal.forbidden();
            case METHOD_NOT_ALLOWED -> new Refusal(status, "method-not-allowed");
            case NOT_ACCEPTABLE -> new Refusal(status, "not-acceptable");
            case CONTENT_TOO_LARGE -> new Refusal(status, "content-too-large");
            case UNSUPPORTED_MEDIA_TYPE -> new Refusal(status, "unsupported-media-type");
            default -> new Refusal(status, "refused");
        };
    }

    private static Refusal unreadable(Throwable thrown) {
        if (thrown instanceof ServerWebInputException input && input.getMethodParameter() != null) {
            @Nullable String name = input.getMethodParameter().getParameterName();
            boolean body = input.getMethodParameter()
                    .hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class);
            return new Refusal(
                    HttpStatus.BAD_REQUEST, body ? "unreadable-body" : "bad-parameter", String.valueOf(name));
        }
        return new Refusal(HttpStatus.BAD_REQUEST, "bad-request");
    }

    /** A NUL that somebody sent: no text of the database can hold one. */
    private static boolean holdsNul(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && NUL.contains(String.valueOf(refused.getSqlState()))) {
                return true;
            }
        }
        return false;
    }

    /** Whoever waits for a connection, a password or a document has enough before it. */
    private static boolean isFull(Throwable thrown) {
        return has(thrown, PoolAcquirePendingLimitException.class)
                || has(thrown, PoolAcquireTimeoutException.class)
                || has(thrown, R2dbcTimeoutException.class) && !has(thrown, R2dbcNonTransientResourceException.class)
                || has(thrown, RejectedExecutionException.class);
    }

    /** While only a standby answers, and while the disk of the database is full. */
    private static boolean readOnly(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && READ_ONLY.contains(String.valueOf(refused.getSqlState()))) {
                return true;
            }
        }
        return false;
    }

    static boolean databaseIsLost(Throwable thrown) {
        return !isFull(thrown)
                && (readOnly(thrown)
                        || has(thrown, DataAccessResourceFailureException.class)
                        || has(thrown, R2dbcNonTransientResourceException.class));
    }

    private static boolean databaseIsAway(Throwable thrown) {
        return readOnly(thrown)
                || has(thrown, DataAccessResourceFailureException.class)
                || has(thrown, CannotCreateTransactionException.class)
                || has(thrown, QueryTimeoutException.class)
                || has(thrown, R2dbcNonTransientResourceException.class)
                || has(thrown, R2dbcTransientResourceException.class)
                || has(thrown, R2dbcTimeoutException.class);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static FieldProblem field(FieldError error) {
        String pointer = "/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
        return new FieldProblem(pointer, String.valueOf(error.getDefaultMessage()));
    }

    private static List<FieldProblem> parameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors bean) {
            return bean.getFieldErrors().stream().map(RefusalReading::field).toList();
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(MessageSourceResolvable::getDefaultMessage)
                .map(message -> new FieldProblem(name, String.valueOf(message)))
                .toList();
    }
}
