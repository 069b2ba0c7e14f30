// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.Map;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The simulation of the demo: three changes over the current quarter, so that the pages have something to show. */
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

    /** Begins it where there is none. */
    public Mono<Void> begin(long evaluation, String account) {
        return simulations
                .list(ENOUGH)
                .hasElements()
                .filter(there -> !there)
                .flatMap(none -> create.create(
                        new SimulationRequest(
                                evaluation,
                                "答复从严、解读形式停用",
                                "依申请公开逾期屡有发生，拟加重扣分；解读形式各单位普遍达标，拟停用该项。",
                                Map.of(
                                        "indicators[YS-03].deductions[REPLY_LATE].tiers[1]", "1.50",
                                        "indicators[JD-06].enabled", "false",
                                        "dimensions[JC].points", "18.00",
                                        "dimensions[ZD].points", "13.00")),
                        new Viewer(account, Role.OFFICE, null)))
                .then();
    }
}
