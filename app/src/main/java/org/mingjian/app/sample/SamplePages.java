// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.List;
import java.util.function.Supplier;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sample.SampleActions;
import org.mingjian.dashboards.sample.SampleForm;
import org.mingjian.dashboards.sample.VerdictForm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Draws and confirms for the pages. */
@Component
class SamplePages implements SampleActions {

    private static final String DRAW = "name";
    private static final String JUDGE = "verdict";

    private final DrawSample draw;
    private final JudgeItem judge;
    private final RefusalOnForm form;

    SamplePages(DrawSample draw, JudgeItem judge, RefusalOnForm form) {
        this.form = form;
        this.draw = draw;
        this.judge = judge;
    }

    @Override
    public Mono<Integer> population(SampleForm typed, Viewer viewer) {
        return worded(() -> draw.population(draft(typed)).map(List::size), DRAW, manages(viewer));
    }

    @Override
    public Mono<Long> draw(SampleForm typed, Viewer viewer) {
        return worded(() -> draw.draw(draft(typed), viewer.name()).map(SamplePlan::id), DRAW, manages(viewer));
    }

    @Override
    public Mono<Void> judge(long id, int number, VerdictForm typed, Viewer viewer) {
        JudgeItem.Word word = new JudgeItem.Word(typed.verdict(), typed.fields(), typed.note());
        return worded(() -> judge.judge(id, number, word, viewer.name()), JUDGE, judges(viewer))
                .then();
    }

    /** Whoever runs the installation has no part in what is found right. */
    private static boolean judges(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.AUDITOR;
    }

    private static boolean manages(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }

    private static SampleDraft draft(SampleForm typed) {
        return new SampleDraft(
                typed.name(),
                typed.readings() ? SamplePlan.Kind.READING.name() : SamplePlan.Kind.FINDING.name(),
                typed.seed(),
                typed.evaluation(),
                typed.indicators(),
                typed.groups(),
                typed.outcomes(),
                typed.kinds(),
                typed.size());
    }

    private <T> Mono<T> worded(Supplier<Mono<T>> action, String otherwise, boolean allowed) {
        return allowed ? form.worded(action, otherwise, SampleRefused::new) : Mono.error(Refusal::forbidden);
    }
}
