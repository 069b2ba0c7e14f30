// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.message.SendingActions;
import org.mingjian.dashboards.message.SendingLine;
import org.mingjian.dashboards.message.SendingQuery;
import org.mingjian.dashboards.message.WebhookForm;
import org.mingjian.dashboards.message.WebhookLine;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Webhooks and troubled sendings, for the page of the administrator. */
@Component
class SendingPages implements SendingQuery, SendingActions {

    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 60;

    private final WebhookRepository webhooks;
    private final SendingRepository sendings;
    private final WebhookAddress addresses;
    private final SendMail mail;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SendingPages(
            WebhookRepository webhooks,
            SendingRepository sendings,
            WebhookAddress addresses,
            SendMail mail,
            AuditTrail trail,
            TransactionalOperator transaction,
            Clock clock) {
        this.webhooks = webhooks;
        this.sendings = sendings;
        this.addresses = addresses;
        this.mail = mail;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean mailIsSetUp() {
        return mail.isSetUp();
    }

    @Override
    public Flux<WebhookLine> webhooks(Viewer viewer) {
        return reads(viewer)
                ? webhooks.all()
                        .map(one -> new WebhookLine(
                                one.id(), one.name(), one.url(), one.enabled(), one.createdBy(), one.createdAt()))
                : Flux.empty();
    }

    @Override
    public Flux<SendingLine> troubled(Viewer viewer) {
        return reads(viewer)
                ? webhooks.troubled()
                        .map(one -> new SendingLine(
                                one.id(),
                                one.channel(),
                                one.state().equals("DEAD"),
                                one.receiver(),
                                one.kind(),
                                one.attempts(),
                                one.nextAt(),
                                one.createdAt(),
                                one.problem()))
                : Flux.empty();
    }

    @Override
    public Mono<List<String>> register(WebhookForm form, Viewer viewer) {
        return administrator(viewer)
                .flatMap(account -> checked(form).flatMap(defects -> {
                    if (!defects.isEmpty()) {
                        return Mono.just(defects);
                    }
                    String name = String.valueOf(form.name()).strip();
                    String url = String.valueOf(form.url()).strip();
                    return webhooks.add(
                                    name,
                                    url,
                                    Objects.requireNonNull(form.secret()),
                                    List.of(),
                                    account,
                                    clock.instant())
                            .flatMap(id -> trail.record(new AuditEntry(
                                    "webhook.register",
                                    "webhook/" + id,
                                    null,
                                    null,
                                    Map.of("name", name, "url", url),
                                    null)))
                            .as(transaction::transactional)
                            .thenReturn(defects);
                }));
    }

    @Override
    public Mono<Void> end(long id, Viewer viewer) {
        return administrator(viewer)
                .flatMap(account -> webhooks.end(id)
                        .filter(ended -> ended)
                        .flatMap(ended -> trail.record(new AuditEntry("webhook.end", "webhook/" + id)))
                        .as(transaction::transactional));
    }

    @Override
    public Mono<Void> retry(UUID id, Viewer viewer) {
        return administrator(viewer)
                .flatMap(account -> sendings.revive(id, clock.instant())
                        .filter(revived -> revived)
                        .flatMap(revived -> trail.record(new AuditEntry("sending.retry", "sending/" + id)))
                        .as(transaction::transactional));
    }

    /** Names of the fields that do not hold. */
    private Mono<List<String>> checked(WebhookForm form) {
        List<String> defects = new ArrayList<>();
        if (!within(form.name() == null ? null : form.name().strip(), SHORTEST_NAME, LONGEST_NAME)) {
            defects.add("name");
        }
        if (!within(form.secret(), SHORTEST_SECRET, LONGEST_SECRET)) {
            defects.add("secret");
        }
        URI url = form.url() == null ? null : WebhookAddress.read(form.url());
        if (url == null) {
            defects.add("url");
            return Mono.just(defects);
        }
        return Mono.fromCallable(() -> addresses.allows(url))
                .subscribeOn(Schedulers.boundedElastic())
                .map(allowed -> {
                    if (!allowed) {
                        defects.add("url");
                    }
                    return defects;
                });
    }

    private static boolean within(@Nullable String text, int shortest, int longest) {
        return text != null && text.length() >= shortest && text.length() <= longest && text.indexOf('\0') < 0;
    }

    private static boolean reads(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR;
    }

    private static Mono<String> administrator(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN ? Mono.just(viewer.name()) : Mono.error(Refusal::forbidden);
    }
}
