// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.facts.Sha256;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A bureau hands in a piece of evidence: a link to a page, or a file. */
@Component
class AddEvidence {

    private static final int LONGEST_TITLE = 300;

    private final EvidenceDoor door;
    private final EvidenceRepository evidence;
    private final PublishedPageRepository published;
    private final EvidenceProperties limits;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AddEvidence(
            EvidenceDoor door,
            EvidenceRepository evidence,
            PublishedPageRepository published,
            EvidenceProperties limits,
            AuditTrail audit,
            MessageSource messages,
            TransactionalOperator transaction,
            Clock clock) {
        this.door = door;
        this.evidence = evidence;
        this.published = published;
        this.limits = limits;
        this.audit = audit;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What the audit trail keeps of a piece.
     *
     * @param sha256 null for a link
     */
    private record Piece(
            String name, @Nullable String link, @Nullable String sha256) {}

    /** @throws Refusal 404, 409 where nothing is taken any more, 422 for what is no address */
    Mono<Long> link(String noun, String id, @Nullable String given, Viewer viewer) {
        String link = given == null ? "" : given.strip();
        return door.open(noun, id, viewer).flatMap(subject -> {
            if (!subject.links() || !link.matches("https?://[^\\s\\p{Cf}]{1,1000}")) {
                return Mono.error(Refusal.invalid(List.of(new FieldProblem(
                        "/link", say(subject.links() ? "evidence.link.wrong" : "evidence.link.elsewhere")))));
            }
            return published
                    .title(subject.bureau(), link)
                    .defaultIfEmpty(link)
                    .flatMap(title -> added(subject, new Piece(cut(title), link, null), Mono.empty(), viewer));
        });
    }

    /**
     * @param name as the person calls the file
     * @throws Refusal 413 for what is too large, 415 for what is not taken, 422 for an empty file
     */
    Mono<Long> file(String noun, String id, String name, Flux<DataBuffer> content, Viewer viewer) {
        return door.open(noun, id, viewer)
                .flatMap(subject -> read(content)
                        .publishOn(Schedulers.boundedElastic())
                        .flatMap(bytes -> Mono.fromCallable(() -> EvidenceMedia.of(bytes))
                                .flatMap(Mono::justOrEmpty)
                                .switchIfEmpty(Mono.error(
                                        () -> new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "evidence-type")))
                                .flatMap(media -> {
                                    String sha256 = Sha256.of(bytes);
                                    return added(
                                            subject,
                                            new Piece(media.named(name), null, sha256),
                                            evidence.keep(new EvidenceRepository.File(sha256, media.type(), bytes)),
                                            viewer);
                                })));
    }

    private Mono<byte[]> read(Flux<DataBuffer> content) {
        return DataBufferUtils.join(content, (int) limits.largest().toBytes())
                .onErrorMap(DataBufferLimitException.class, tooLarge -> tooLarge())
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .filter(bytes -> bytes.length > 0)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-empty")));
    }

    Refusal tooLarge() {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "evidence-too-large",
                limits.largest().toMegabytes());
    }

    private Mono<Long> added(EvidenceSubject subject, Piece piece, Mono<Void> kept, Viewer viewer) {
        return evidence.hold(subject.key())
                .filter(pieces -> pieces < limits.most())
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "evidence-full", limits.most())))
                .flatMap(pieces -> kept.then(evidence.add(
                        subject, piece.name(), piece.link(), piece.sha256(), viewer.name(), clock.instant())))
                .onErrorMap(DuplicateKeyException.class, twice -> new Refusal(HttpStatus.CONFLICT, "evidence-twice"))
                .delayUntil(id -> audit.record(
                        new AuditEntry("evidence.add", subject.key(), subject.bureau(), null, piece, null)))
                .as(transaction::transactional);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
