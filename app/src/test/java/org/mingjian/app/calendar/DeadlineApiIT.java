// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
class DeadlineApiIT {

    private final OpenAccount accounts;
    private final Api bureau;

    DeadlineApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.bureau = Api.as("bureau-SHIJIAOYU", port);
    }

    @BeforeEach
    void openAccounts() {
        Api.openAccounts(accounts, "SHIJIAOYU");
    }

    @Test
    void theDueDateComesWithTheCountDayByDay() {
        JsonNode deadline =
                bureau.get("/api/v1/deadlines?from=2026-02-10&workingDays=20").json();

        assertThat(deadline.get("dueOn").asString()).isEqualTo("2026-03-16");
        assertThat(deadline.get("provisional").asBoolean()).isFalse();
        assertThat(deadline.get("days")
                        .valueStream()
                        .filter(day -> day.get("number").asInt(0) == 20)
                        .map(day -> day.get("date").asString()))
                .containsExactly("2026-03-16");
        assertThat(deadline.get("notices").size()).isPositive();
    }

    @Test
    void aYearWhoseHolidaysAreNotAnnouncedIsProvisional() {
        JsonNode deadline =
                bureau.get("/api/v1/deadlines?from=2026-12-20&workingDays=20").json();

        assertThat(deadline.get("provisional").asBoolean()).isTrue();
        assertThat(deadline.get("dueOn").asString()).startsWith("2027-01");
    }

    @Test
    void whatCannotBeCountedIsPointedAt() {
        for (String wrong : new String[] {"from=2026-02-30&workingDays=5", "from=1900-01-01&workingDays=5"}) {
            Answer answer = bureau.get("/api/v1/deadlines?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.pointers()).as(wrong).containsExactly("from");
        }
        for (String days : new String[] {"0", "-1", "251", "999999999"}) {
            assertThat(bureau.get("/api/v1/deadlines?from=2026-02-10&workingDays=" + days)
                            .pointers())
                    .as(days)
                    .containsExactly("workingDays");
        }
        assertThat(bureau.get("/api/v1/deadlines?from=2026-02-10&workingDays=five")
                        .problem())
                .isEqualTo("bad-parameter");
        assertThat(bureau.get("/api/v1/deadlines").problem()).isEqualTo("bad-parameter");
    }
}
