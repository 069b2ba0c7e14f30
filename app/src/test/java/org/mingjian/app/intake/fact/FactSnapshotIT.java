// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Fact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.test.StepVerifier;

@ServerTest
class FactSnapshotIT {

    private final Api service;
    private final FactSnapshot snapshot;

    FactSnapshotIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired FactSnapshot snapshot) {
        Api.openAccounts(accounts);
        this.service = Api.as("service", port);
        this.snapshot = snapshot;
    }

    @Test
    void whatIsDeliveredWhileTheFactsAreReadComesTooLate() {
        service.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                AAFIRST,甲局,G2,DEPARTMENT
                AASECOND,乙局,G2,DEPARTMENT
                """);
        deliver("2026-07-01");

        StepVerifier.create(snapshot.bureaus().filter(part -> part.bureau().startsWith("AA")), 1)
                .assertNext(part -> assertThat(part.bureau()).isEqualTo("AAFIRST"))
                .then(() -> deliver("2026-07-02"))
                .thenRequest(1)
                .assertNext(part -> assertThat(received(part.facts())).containsExactly("2026-07-01"))
                .thenRequest(Long.MAX_VALUE)
                .verifyComplete();
        StepVerifier.create(snapshot.bureaus().filter(part -> part.bureau().equals("AASECOND")))
                .assertNext(part -> assertThat(received(part.facts())).containsExactly("2026-07-02"))
                .verifyComplete();
    }

    private void deliver(String day) {
        assertThat(service.post(
                                "/api/v1/facts/disclosure-requests",
                                Api.CSV,
                                "bureau,id,receivedOn\nAASECOND,S1," + day + "\n")
                        .status())
                .isEqualTo(200);
    }

    private static List<String> received(List<Fact> facts) {
        return facts.stream()
                .filter(DisclosureRequest.class::isInstance)
                .map(fact -> ((DisclosureRequest) fact).receivedOn().toString())
                .toList();
    }
}
