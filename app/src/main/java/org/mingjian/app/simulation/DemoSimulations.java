// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.Map;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two simulations of the demo over the current quarter, so that the pages have something to show and to compare. */
@Component
@Profile("demo")
public class DemoSimulations {

    private static final int ENOUGH = 1;

    private final SimulationRepository simulations;
    private final CreateSimulation create;

    DemoSimulations(SimulationRepository simulations, CreateSimulation create) {
        this.simulations = simulations;
        this.create = create;
    }

    /** Begins them where there is none. */
    public Mono<Void> begin(long evaluation, String account) {
        return simulations
                .list(ENOUGH)
                .hasElements()
                .filter(there -> !there)
                .flatMapMany(none -> Flux.just(stricter(evaluation), regrouped(evaluation)))
                .concatMap(one -> create.create(one, new Viewer(account, Role.OFFICE, null)))
                .then();
    }

    private static SimulationRequest stricter(long evaluation) {
        return new SimulationRequest(
                evaluation,
                "答复从严、解读形式停用",
                "依申请公开逾期屡有发生，拟加重扣分；解读形式各单位普遍达标，拟停用该项。",
                Map.of(
                        "indicators[YS-03].deductions[REPLY_LATE].tiers[1]", "1.50",
                        "indicators[JD-06].enabled", "false",
                        "dimensions[JC].points", "18.00",
                        "dimensions[ZD].points", "13.00"));
    }

    private static SimulationRequest regrouped(long evaluation) {
        return new SimulationRequest(
                evaluation,
                "审计局换组、优秀线上调",
                "审计局拟增设对外服务窗口，试算调入有对外服务的一组；优秀线由 90 分提至 92 分。",
                Map.of("bureaus[SHISHENJI].group", "G2", "grades[优秀].from", "92.00"));
    }
}
