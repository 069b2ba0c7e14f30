// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("receivedOn", "sentOn", "datedOn", "id");

    @Test
    void aSlipOfTheHandFindsTheName() {
        assertThat(Nearest.to("recievedOn", KNOWN)).contains("receivedOn");
        assertThat(Nearest.to("received_on", KNOWN)).contains("receivedOn");
        assertThat(Nearest.to("SENTON", KNOWN)).contains("sentOn");
    }

    @Test
    void aStrangeNameFindsNothing() {
        assertThat(Nearest.to("applicantPhone", KNOWN)).isEmpty();
        assertThat(Nearest.to("xyz", KNOWN)).isEmpty();
        assertThat(Nearest.hint("xyz", KNOWN)).isEmpty();
    }
}
