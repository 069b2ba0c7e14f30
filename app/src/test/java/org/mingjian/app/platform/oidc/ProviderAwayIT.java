// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The server starts, tells and lets in by password while nobody answers for the provider. */
@ServerTest
@TestPropertySource(
        properties = {
            "mingjian.oidc.issuer=http://127.0.0.1:1",
            "mingjian.oidc.client-id=mingjian",
            "mingjian.oidc.client-secret=s",
        })
class ProviderAwayIT {

    private final WebTestClient http;

    ProviderAwayIT(@Autowired WebTestClient http) {
        this.http = http;
    }

    @Test
    void aProviderThatIsAwayIsToldInWordsAndKeepsNobodyWithAPasswordOut() {
        http.get()
                .uri("/login/start/oidc")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/login?door=away");
        byte[] page = http.get()
                .uri("/login?door=away")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(Jsoup.parse(new String(page, java.nio.charset.StandardCharsets.UTF_8))
                        .select("[role=alert]")
                        .text())
                .isEqualTo("统一身份认证暂时不可用，请稍后再试，或用本系统的用户名和密码登录。");
        http.get()
                .uri("/api/v1/tokens")
                .headers(headers -> headers.setBasicAuth("admin", "test-admin"))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
