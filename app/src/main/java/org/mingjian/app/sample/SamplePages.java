// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.List;
import java.util.function.Supplier;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sample.SampleActions;
import org.mingjian.dashboards.sample.SampleForm;
import org.mingjian.dashboards.sample.VerdictForm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Draws and confirms for the pages. */
@Component
class SamplePages implements SampleActions {

    private final DrawSample draw;
    private final JudgeItem judge;

    SamplePages(DrawSample draw, JudgeItem judge) {
        this.draw = draw;
        this.judge = judge;
    }

    @Override
    public Mono<Integer> population(SampleForm form, Viewer viewer) {
        return worded(() -> draw.population(draft(form)).map(List::size), manages(viewer));
    }

    @Override
    public Mono<Long> draw(SampleForm form, Viewer viewer) {
        return worded(() -> draw.draw(draft(form), viewer.name()).map(SamplePlan::id), manages(viewer));
    }

    @Override
    public Mono<Void> judge(long id, int number, VerdictForm form, Viewer viewer) {
        JudgeItem.Word word = new JudgeItem.Word(form.verdict(), form.fields(), form.note());
        return worded(() -> judge.judge(id, number, word, viewer.name()), viewer.seesAll())
                .then();
    }

    private static boolean manages(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }

    private static SampleDraft draft(SampleForm form) {
        return new SampleDraft(
                form.name(),
                form.readings() ? SamplePlan.Kind.READING.name() : SamplePlan.Kind.FINDING.name(),
                form.seed(),
                form.evaluation(),
                form.indicators(),
                form.groups(),
                form.outcomes(),
                form.kinds(),
                form.size());
    }

    /** What stands at {@code /name} is the field {@code name} of the form. */
    private static <T> Mono<T> worded(Supplier<Mono<T>> action, boolean allowed) {
        return Mono.defer(() -> allowed ? action.get() : Mono.<T>error(Refusal::forbidden))
                .onErrorMap(
                        Refusal.class,
                        refusal -> refusal.errors().isEmpty()
                                ? refusal
                                : new SampleRefused(refusal.errors().stream()
                                        .map(error ->
                                                new FieldError(error.pointer().replace("/", ""), error.message()))
                                        .toList()));
    }
}
