// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
class EmptyDatabaseIT {

    @Autowired
    WebTestClient http;

    @Autowired
    OpenAccount openAccount;

    @BeforeEach
    void accounts() {
        for (Role role : new Role[] {Role.OFFICE, Role.AUDITOR}) {
            TwoQuarters.answer(openAccount.open(role.name().toLowerCase(Locale.ROOT), role, null, "a password"));
        }
        TwoQuarters.answer(openAccount.open("bureau", Role.BUREAU, "SHIJIAOYU", "a password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/periods/current",
                "/periods/current/ranking",
                "/findings",
                "/evaluations",
                "/bureaus",
                "/rules",
                "/rules/YS-03",
                "/law",
                "/schemes",
                "/schemes/2026_municipal",
                "/calendar/2026",
                "/search?q=%",
                "/rectifications",
                "/notices",
                "/documents",
                "/registers",
                "/account",
                "/disclosure-requests"
            })
    void everyPageSaysHonestlyThatThereIsNothing(String path) {
        for (String account : new String[] {"office", "auditor", "bureau"}) {
            assertThat(page(path, account)).contains("<main", "明鉴").doesNotContain("??");
        }
    }

    @Test
    void theOfficeIsLedFromNothingToItsFirstEvaluation() {
        assertThat(page("/", "office"))
                .contains("开始使用", "href=\"/uploads\"", "href=\"/sources\"", "href=\"/registers\"")
                .containsOnlyOnce("现在做");
        assertThat(page("/", "auditor")).doesNotContain("现在做");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {
            "/periods/2026Q3",
            "/periods/2026Q3/bureaus/SHIJIAOYU",
            "/findings/abc",
            "/evaluations/1",
            "/bureaus/SHIJIAOYU"
        }) {
            http.get()
                    .uri(path)
                    .accept(MediaType.TEXT_HTML)
                    .headers(headers -> headers.setBasicAuth("office", "a password"))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    private String page(String path, String account) {
        return http.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .headers(headers -> headers.setBasicAuth(account, "a password"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
