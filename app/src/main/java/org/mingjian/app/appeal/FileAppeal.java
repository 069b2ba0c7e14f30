// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** A bureau appeals against a finding, once for each result, or says its own word beside it. */
@Component
public class FileAppeal {

    private static final int AT_MOST = 2000;

    private final AppealRepository appeals;
    private final StatementRepository statements;
    private final AppealWindow window;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;

    FileAppeal(
            AppealRepository appeals,
            StatementRepository statements,
            AppealWindow window,
            AuditTrail audit,
            Outbox outbox,
            MessageSource messages,
            Clock clock) {
        this.appeals = appeals;
        this.statements = statements;
        this.window = window;
        this.audit = audit;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    /** The finding and the result it is said about. */
    public record About(
            String finding,
            long evaluation,
            String bureau,
            String bureauName,
            String indicator,
            AppealWindow.Result result) {}

    /** @throws Refusal 409 when it is too late or already done, 422 where words are missing */
    @Transactional
    public Mono<Long> file(About about, Ground ground, String text, @Nullable String link, String account) {
        if (!window.open(about.result())) {
            return Mono.error(window.late(about.result()));
        }
        List<FieldProblem> problems = new ArrayList<>(words(text));
        if (link != null && !link.matches("https?://\\S{1,1000}")) {
            problems.add(new FieldProblem("/link", say("appeal.link.wrong")));
        }
        if (!problems.isEmpty()) {
            return Mono.error(Refusal.invalid(problems));
        }
        AppealRepository.Filing filing = new AppealRepository.Filing(
                about.finding(),
                about.evaluation(),
                about.bureau(),
                about.indicator(),
                ground,
                text,
                link,
                Objects.requireNonNull(window.until(about.result())),
                window.decideUntil(about.result()));
        return appeals.add(filing, account, clock.instant())
                .onErrorMap(
                        DuplicateKeyException.class, twice -> new Refusal(HttpStatus.CONFLICT, "appeal-already-filed"))
                .flatMap(id -> audit.record(
                                new AuditEntry("appeal.file", "appeal/" + id, about.bureau(), null, filing, null))
                        .then(outbox.add(filed(about, filing)))
                        .thenReturn(id));
    }

    private OutboxMessage filed(About about, AppealRepository.Filing filing) {
        return new OutboxMessage(
                "appeal-filed",
                Recipient.role(Role.OFFICE),
                "/findings/" + about.finding(),
                Map.of(
                        "bureau", about.bureauName(),
                        "indicator", about.indicator(),
                        "ground", messages.getMessage("ground." + filing.ground(), null, Language.CHINESE.locale()),
                        "until", filing.decideUntil().toString()));
    }

    /** The newest words are the ones shown. */
    @Transactional
    public Mono<Long> say(About about, String text, String account) {
        List<FieldProblem> problems = words(text);
        if (!problems.isEmpty()) {
            return Mono.error(Refusal.invalid(problems));
        }
        return statements
                .add(about.finding(), about.evaluation(), about.bureau(), text, account, clock.instant())
                .flatMap(id -> audit.record(new AuditEntry(
                                "statement.make", "finding/" + about.finding(), about.bureau(), null, text, null))
                        .thenReturn(id));
    }

    private List<FieldProblem> words(String text) {
        return text.isEmpty()
                ? List.of(new FieldProblem("/note", say("decision.note.needed")))
                : text.length() > AT_MOST
                        ? List.of(new FieldProblem("/note", say("decision.note.long", AT_MOST)))
                        : List.of();
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.current().locale());
    }
}
