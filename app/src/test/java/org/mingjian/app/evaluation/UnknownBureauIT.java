// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class UnknownBureauIT {

    private static final Path FACTS = Path.of("src", "test", "resources");
    private static final SeedData.Asked YEAR = new SeedData.Asked("2026", LocalDate.of(2026, 12, 31));

    private final OpenAccount accounts;
    private final Api office;
    private final ServedCity city;

    UnknownBureauIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.city = new ServedCity(office);
    }

    @Test
    void aResultWithABureauOfWhichNothingIsKnownIsPublishedOnlyOnceItsFactsAreThere(
            @TempDir Path known, @TempDir Path unknown) throws IOException {
        Api.openAccounts(accounts, "SHIXINXI");
        city.load(FACTS.resolve("clean-bureau"), known);
        city.load(FACTS.resolve("unknown-bureau"), unknown);

        String address = city.evaluate(YEAR);
        Answer refused = office.post(address + "/publication", Api.JSON, "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("publication-not-ready");
        assertThat(refused.pointers()).contains("/checks/COVERAGE");
        assertThat(refused.body()).contains("市信息中心", "补齐材料");
        Answer held = office.post(
                address + "/publication",
                Api.JSON,
                "{\"held\":[{\"bureau\":\"NOBODY\",\"reason\":\"x\"},{\"bureau\":\"SHIXINXI\",\"reason\":\" \"}]}");
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.pointers()).contains("/checks/HELD", "/checks/COVERAGE");
        assertThat(held.body()).contains("NOBODY");
        assertThat(office.get(address).json().get("state").asString()).isEqualTo("IN_REVIEW");

        Answer supplied = office.post(
                "/api/v1/facts/disclosure-guides",
                Api.CSV,
                "bureau,url,reachable,elements\nSHIXINXI,https://xxzx.shifanshi.example/zn/,true,PHONE;FAX\n"
                        .getBytes(UTF_8));
        assertThat(supplied.status()).isEqualTo(200);
        city.publish(city.evaluate(YEAR));
    }
}
