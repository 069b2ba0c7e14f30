// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.SettleProposals;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.decision.DecisionActions;
import org.mingjian.dashboards.decision.MoveForm;
import org.mingjian.dashboards.decision.ReviewForm;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides about findings for the pages. */
@Component
class MoveFromPage implements DecisionActions {

    private final MoveFinding move;
    private final SettleProposals settle;
    private final RefusalOnForm form;
    private final MessageSource messages;

    MoveFromPage(MoveFinding move, SettleProposals settle, RefusalOnForm form, MessageSource messages) {
        this.form = form;
        this.move = move;
        this.settle = settle;
        this.messages = messages;
    }

    @Override
    public Mono<Void> move(String finding, MoveForm typed, Viewer viewer) {
        return worded(() -> move.move(finding, request(typed), FindingAnswers.entered(viewer))
                .then());
    }

    @Override
    public Mono<Void> propose(ReviewForm typed, Viewer viewer) {
        MoveRequest asked = new MoveRequest(typed.to(), typed.reason(), typed.note());
        return worded(() -> typed.findings().isEmpty()
                ? Mono.error(nothingChosen("first"))
                : move.moveAll(typed.findings(), asked, FindingAnswers.entered(viewer)));
    }

    @Override
    public Mono<Void> settle(ReviewForm typed, Viewer viewer) {
        String note = typed.note() == null ? "" : typed.note().strip();
        return worded(() -> {
            if (viewer.role() != Viewer.Role.OFFICE) {
                return Mono.error(Refusal.forbidden());
            }
            if (typed.proposals().isEmpty()) {
                return Mono.error(nothingChosen("second"));
            }
            if ("approve".equals(typed.to())) {
                return settle.confirm(typed.proposals(), note, viewer.name());
            }
            return note.isEmpty()
                    ? Mono.error(refused("second-note", say("decision.note.needed")))
                    : settle.giveBack(typed.proposals(), note, viewer.name());
        });
    }

    private static MoveRequest request(MoveForm typed) {
        return new MoveRequest(
                typed.to(),
                typed.reason(),
                typed.note(),
                number(typed.deduction()),
                day(typed.expiresOn()),
                blank(typed.scope()),
                blank(typed.outcome()),
                blank(typed.link()));
    }

    private Mono<Void> worded(Supplier<Mono<Void>> action) {
        return form.onForm(
                action,
                refusal -> refusal.kind().equals("transition-not-allowed")
                        ? refused("decide", form.detail(refusal))
                        : new DecisionRefused(form.errors(refusal, "decide")));
    }

    private DecisionRefused nothingChosen(String field) {
        return refused(field, say("review.chosen.none"));
    }

    private static DecisionRefused refused(String field, String message) {
        return new DecisionRefused(List.of(new FieldError(field, message)));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        String text = blank(typed);
        return text != null && text.matches("\\d{1,3}(\\.\\d+)?") ? new BigDecimal(text) : null;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        String text = blank(typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable String blank(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
