// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcTimeoutException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class RefusalReadingTest {

    @Test
    void aDatabaseThatIsAwayIsTriedAgainLater() {
        Throwable thrown = new DataAccessResourceFailureException("no connection", new R2dbcTimeoutException("pool"));

        Refusal refusal = RefusalReading.of(thrown);

        assertThat(refusal.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(RefusalReading.headers(thrown, refusal).getFirst(HttpHeaders.RETRY_AFTER))
                .isEqualTo("5");
    }

    @Test
    void whatNobodyExpectedIsAFault() {
        assertThat(RefusalReading.of(new IOException("disk")).kind()).isEqualTo("fault");
        assertThat(RefusalReading.of(new ResponseStatusException(HttpStatus.BAD_GATEWAY))
                        .kind())
                .isEqualTo("fault");
    }

    @Test
    void aRefusalOfAFeatureStaysAsItIs() {
        Refusal refusal = new Refusal(HttpStatus.CONFLICT, "already-published");

        assertThat(RefusalReading.of(refusal)).isSameAs(refusal);
    }
}
