// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Mono;

/**
 * A refusal as the form shows it that asked for what was refused: each defect at its field, anything else in one
 * sentence. What is not there or not this reader's to do is no matter of a form and stays a refusal.
 */
@Component
public class RefusalOnForm {

    private final MessageSource messages;

    RefusalOnForm(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The action, what it refuses as the form's own exception.
     *
     * @param otherwise field at which stands what has no field, such as the buttons
     * @param refused the form's exception
     */
    public <T> Mono<T> worded(
            Supplier<Mono<T>> action, String otherwise, Function<List<FieldError>, RuntimeException> refused) {
        return onForm(action, refusal -> refused.apply(errors(refusal, otherwise)));
    }

    /** The same of a page that shows one sentence. */
    public <T> Mono<T> told(Supplier<Mono<T>> action, Function<String, RuntimeException> refused) {
        return onForm(action, refusal -> refused.apply(sentence(refusal)));
    }

    /** What stands at {@code /name}, and below it, is the field {@code name} of the form. */
    public List<FieldError> errors(Refusal refusal, String otherwise) {
        return refusal.errors().isEmpty()
                ? List.of(new FieldError(otherwise, detail(refusal)))
                : refusal.errors().stream()
                        .map(error -> new FieldError(field(error), error.message()))
                        .toList();
    }

    /** Why, in one sentence. */
    public String detail(Refusal refusal) {
        return messages.getMessage(
                "problem." + refusal.kind() + ".detail",
                refusal.arguments(),
                Language.current().locale());
    }

    private String sentence(Refusal refusal) {
        return refusal.errors().isEmpty()
                ? detail(refusal)
                : refusal.errors().stream().map(FieldProblem::message).collect(Collectors.joining(" "));
    }

    /** The action, what it refuses otherwise. */
    public <T> Mono<T> onForm(Supplier<Mono<T>> action, Function<Refusal, RuntimeException> refused) {
        return Mono.defer(action)
                .onErrorResume(
                        Refusal.class,
                        refusal -> refusal.status() == HttpStatus.NOT_FOUND
                                        || refusal.kind().equals("forbidden")
                                ? Mono.error(refusal)
                                : saying(refusal.status()).then(Mono.error(() -> refused.apply(refusal))));
    }

    /** The page that comes back with the reason has the status of the refusal, not that of something done. */
    private static Mono<Void> saying(HttpStatus status) {
        return Mono.deferContextual(context -> {
            ServerWebExchangeContextFilter.getExchange(context)
                    .ifPresent(exchange -> exchange.getResponse().setStatusCode(status));
            return Mono.empty();
        });
    }

    private static String field(FieldProblem error) {
        String pointer = error.pointer();
        return pointer.startsWith("/") ? pointer.split("/")[1] : pointer;
    }
}
