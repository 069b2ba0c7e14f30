// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The samples of the demo: small, of a fixed seed, partly confirmed, so that the pages have something to show. */
@Component
@Profile("demo")
public class DemoSamples {

    private static final String SEED = "2026Q3";
    private static final int FINDINGS = 24;
    private static final int READINGS = 12;
    private static final int CONFIRMED = 8;

    private final SampleRepository samples;
    private final DrawSample draw;
    private final JudgeItem judge;

    DemoSamples(SampleRepository samples, DrawSample draw, JudgeItem judge) {
        this.samples = samples;
        this.draw = draw;
        this.judge = judge;
    }

    /** Draws them where there are none. */
    public Mono<Void> draw(long evaluation, String account) {
        return samples.plans()
                .hasElements()
                .filter(there -> !there)
                .flatMap(none -> draw.draw(
                                new SampleDraft(
                                        "2026 年第三季度结论抽样",
                                        "FINDING",
                                        SEED,
                                        evaluation,
                                        null,
                                        null,
                                        List.of("VIOLATED", "SATISFIED"),
                                        null,
                                        FINDINGS),
                                account)
                        .flatMap(plan -> confirm(plan, account))
                        .then(draw.draw(
                                new SampleDraft("公开信息读取抽样", "READING", SEED, null, null, null, null, null, READINGS),
                                account))
                        .then());
    }

    private Mono<Void> confirm(SamplePlan plan, String account) {
        return Flux.range(1, Math.min(CONFIRMED, plan.size()))
                .concatMap(number -> judge.judge(plan.id(), number, new JudgeItem.Word("RIGHT", null, null), account))
                .then();
    }
}
