// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.SettleProposals;
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
    private final MessageSource messages;

    MoveFromPage(MoveFinding move, SettleProposals settle, MessageSource messages) {
        this.move = move;
        this.settle = settle;
        this.messages = messages;
    }

    @Override
    public Mono<Void> move(String finding, MoveForm form, Viewer viewer) {
        return worded(() -> move.move(finding, request(form), FindingAnswers.entered(viewer))
                .then());
    }

    @Override
    public Mono<Void> propose(ReviewForm form, Viewer viewer) {
        MoveRequest asked = new MoveRequest(form.to(), form.reason(), form.note());
        return worded(() -> form.findings().isEmpty()
                ? Mono.error(nothingChosen("first"))
                : move.moveAll(form.findings(), asked, FindingAnswers.entered(viewer)));
    }

    @Override
    public Mono<Void> settle(ReviewForm form, Viewer viewer) {
        String note = form.note() == null ? "" : form.note().strip();
        return worded(() -> {
            if (viewer.role() != Viewer.Role.OFFICE) {
                return Mono.error(Refusal.forbidden());
            }
            if (form.proposals().isEmpty()) {
                return Mono.error(nothingChosen("second"));
            }
            if ("approve".equals(form.to())) {
                return settle.confirm(form.proposals(), note, viewer.name());
            }
            return note.isEmpty()
                    ? Mono.error(refused("second-note", say("decision.note.needed")))
                    : settle.giveBack(form.proposals(), note, viewer.name());
        });
    }

    private static MoveRequest request(MoveForm form) {
        return new MoveRequest(
                form.to(),
                form.reason(),
                form.note(),
                number(form.deduction()),
                day(form.expiresOn()),
                blank(form.scope()),
                blank(form.outcome()),
                blank(form.link()));
    }

    private Mono<Void> worded(Supplier<Mono<Void>> action) {
        return Mono.defer(action)
                .onErrorMap(
                        Refusal.class,
                        refusal -> refusal.status().value() == 404
                                        || refusal.status().value() == 403
                                ? refusal
                                : words(refusal));
    }

    /** What stands at {@code /name} is the field {@code name} of the form. */
    private DecisionRefused words(Refusal refusal) {
        return refusal.errors().isEmpty() || refusal.kind().equals("transition-not-allowed")
                ? refused(
                        "decide",
                        messages.getMessage(
                                "problem." + refusal.kind() + ".detail",
                                refusal.arguments(),
                                Language.current().locale()))
                : new DecisionRefused(refusal.errors().stream()
                        .map(error -> new FieldError(error.pointer().replace("/", ""), error.message()))
                        .toList());
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
