// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.mingjian.app.intake.IdempotentAnswerRepository.Given;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.Sha256;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same delivery under the same Idempotency-Key is done once; the answer is given again. The body waits in a file, for
 * it must be known whole before it can be told from another.
 */
@Component
class IdempotentAnswers {

    private static final int BUFFER = 1 << 16;
    private static final String UNDER_WAY = "idempotency-key-under-way";

    private final IdempotentAnswerRepository answers;
    private final JsonMapper json;

    IdempotentAnswers(IdempotentAnswerRepository answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** @param route what was asked, so that a key cannot be used for something else */
    Flux<Verdict> once(String account, String key, String route, Flux<DataBuffer> body, Delivery delivery) {
        return Flux.usingWhen(
                Mono.fromCallable(() -> Files.createTempFile("mingjian-delivery", ".part"))
                        .subscribeOn(Schedulers.boundedElastic()),
                file -> DataBufferUtils.write(body, file)
                        .then(Mono.fromCallable(() -> digest(route, file)).subscribeOn(Schedulers.boundedElastic()))
                        .flatMapMany(request -> answer(account, key, request, file, delivery)),
                file -> Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic()));
    }

    private Flux<Verdict> answer(String account, String key, String request, Path file, Delivery delivery) {
        return answers.take(account, key, request)
                .flatMapMany(taken -> taken
                        ? carriedOut(account, key, file, delivery)
                        : answers.find(account, key)
                                .switchIfEmpty(Mono.error(() -> refusal(HttpStatus.CONFLICT, UNDER_WAY, key)))
                                .flatMapIterable(given -> verdicts(given, request, key)));
    }

    /** A delivery that fails or is broken off gives its key back. */
    private Flux<Verdict> carriedOut(String account, String key, Path file, Delivery delivery) {
        return Flux.usingWhen(
                Mono.just(file),
                body -> delivery.deliver(DataBufferUtils.read(body, DefaultDataBufferFactory.sharedInstance, BUFFER))
                        .collectList()
                        .flatMap(verdicts -> answers.answer(account, key, json.writeValueAsString(verdicts))
                                .thenReturn(verdicts))
                        .flatMapIterable(verdicts -> verdicts),
                body -> Mono.empty(),
                (body, fault) -> answers.release(account, key),
                body -> answers.release(account, key));
    }

    private List<Verdict> verdicts(Given given, String request, String key) {
        if (!given.request().equals(request)) {
            throw refusal(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", key);
        }
        if (given.answer() == null) {
            throw refusal(HttpStatus.CONFLICT, UNDER_WAY, key);
        }
        return List.of(json.readValue(given.answer(), Verdict[].class));
    }

    private static Refusal refusal(HttpStatus status, String problem, String key) {
        return new Refusal(status, problem, List.of(new FieldProblem("Idempotency-Key", key)));
    }

    private static String digest(String route, Path file) {
        MessageDigest sha = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return route + " " + HexFormat.of().formatHex(sha.digest());
    }
}
