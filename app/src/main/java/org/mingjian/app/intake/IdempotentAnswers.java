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
        Flux<Verdict> done = Flux.defer(() -> delivery.deliver(
                        DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, BUFFER))
                .collectList()
                .flatMap(verdicts -> answers.add(account, key, new Given(request, json.writeValueAsString(verdicts)))
                        .thenReturn(verdicts))
                .flatMapIterable(verdicts -> verdicts));
        return answers.find(account, key)
                .map(given -> {
                    if (!given.request().equals(request)) {
                        throw new Refusal(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "idempotency-key-reused",
                                List.of(new FieldProblem("Idempotency-Key", key)));
                    }
                    return List.of(json.readValue(given.answer(), Verdict[].class));
                })
                .flatMapIterable(verdicts -> verdicts)
                .switchIfEmpty(done);
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
