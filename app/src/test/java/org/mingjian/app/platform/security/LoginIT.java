// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.test.StepVerifier;

@ServerTest
@Import(ProbeRoutes.class)
class LoginIT {

    private static final String BUREAU = "HB1101";

    private final WebTestClient http;
    private final OpenAccount openAccount;
    private final DatabaseClient database;

    LoginIT(@Autowired WebTestClient http, @Autowired OpenAccount openAccount, @Autowired DatabaseClient database) {
        this.http = http;
        this.openAccount = openAccount;
        this.database = database;
    }

    @BeforeEach
    void openAccounts() {
        StepVerifier.create(openAccount
                        .open("office", Role.OFFICE, null, "office-word")
                        .then(openAccount.open("bureau-" + BUREAU, Role.BUREAU, BUREAU, "bureau-word")))
                .verifyComplete();
    }

    @Test
    void aStrangerIsRefusedByTheApi() {
        http.get()
                .uri("/api/v1/probe")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unauthorized");
    }

    @Test
    void aStrangerIsLedFromAPageToTheLoginAndGetsNoSession() {
        http.get()
                .uri("/probe/page")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/login")
                .expectCookie()
                .doesNotExist("SESSION");
    }

    @Test
    void basicNamesTheViewer() {
        http.get()
                .uri("/api/v1/probe")
                .headers(headers -> headers.setBasicAuth("BUREAU-hb1101", "bureau-word"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectCookie()
                .doesNotExist("SESSION")
                .expectBody()
                .json("{\"name\":\"bureau-HB1101\",\"role\":\"BUREAU\",\"bureau\":\"HB1101\"}");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        for (String name : List.of("office", "nobody")) {
            http.get()
                    .uri("/api/v1/probe")
                    .headers(headers -> headers.setBasicAuth(name, "wrong"))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/unauthorized");
        }
    }

    @Test
    void aChangedPasswordCountsAtOnce() {
        assertThat(statusFor("office", "office-word")).isEqualTo(200);

        StepVerifier.create(openAccount.open("office", Role.OFFICE, null, "new-word"))
                .verifyComplete();

        assertThat(statusFor("office", "office-word")).isEqualTo(401);
        assertThat(statusFor("office", "new-word")).isEqualTo(200);
    }

    @Test
    void aChangeByBasicNeedsNoToken() {
        http.post()
                .uri("/api/v1/probe")
                .headers(headers -> headers.setBasicAuth("office", "office-word"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\":\"a\",\"count\":1}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void theFormLeadsBackToTheWantedPageAndAChangeUnderTheSessionNeedsTheToken() {
        Browser browser = new Browser();
        EntityExchangeResult<byte[]> login = browser.login("office", "office-word");

        assertThat(login.getResponseHeaders().getLocation()).hasToString("/probe/page?x=1");
        ResponseCookie session = login.getResponseCookies().getFirst("SESSION");
        assertThat(session).isNotNull();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(browser.change(session, null)).isEqualTo(403);
        assertThat(browser.change(session, browser.token)).isEqualTo(200);
    }

    @Test
    void aWrongPasswordInTheFormLeadsBackToTheForm() {
        assertThat(new Browser().login("office", "wrong").getResponseHeaders().getLocation())
                .hasToString("/login?error");
    }

    @Test
    void enteringAndLeavingByTheFormAreRecordedAndARefusedOneWithoutWhatWasTyped() {
        long before = entries().size();
        new Browser().login("office", "wrong");
        new Browser().login("my-secret-typed-as-a-name", "wrong");
        Browser browser = new Browser();
        ResponseCookie session =
                browser.login("office", "office-word").getResponseCookies().getFirst("SESSION");
        assertThat(browser.logout(session)).isEqualTo("/login?logout");

        assertThat(entries().stream().skip(before))
                .containsExactly(
                        "server account.refuse account/office -",
                        "server account.refuse /login -",
                        "office account.enter account/office -",
                        "office account.leave account/office -");
    }

    @Test
    void eachAttemptOfAProgramThatIsRefusedIsRecordedOnceAndASuccessIsNot() {
        long before = entries().size();
        assertThat(statusFor("office", "wrong")).isEqualTo(401);
        assertThat(statusFor("nobody-of-this-name", "wrong")).isEqualTo(401);
        assertThat(statusFor("office", "office-word")).isEqualTo(200);
        http.get()
                .uri("/api/v1/probe")
                .headers(headers -> headers.setBearerAuth("mj_unknown"))
                .exchange()
                .expectStatus()
                .isUnauthorized();

        assertThat(entries().stream().skip(before))
                .containsExactly(
                        "server account.refuse account/office -",
                        "server account.refuse /api/v1/probe -",
                        "server account.refuse /api/v1/probe token-unknown");
    }

    private List<String> entries() {
        return database.sql("select who || ' ' || action || ' ' || object || ' ' || coalesce(note, '-') as line"
                        + " from audit_record where action like 'account.%' order by id")
                .map(row -> row.get("line", String.class))
                .all()
                .collectList()
                .block();
    }

    @Test
    void aRoleThatMayNotIsForbidden() {
        http.get()
                .uri("/api/v1/probe/office")
                .headers(headers -> headers.setBasicAuth("bureau-" + BUREAU, "bureau-word"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("无权操作");
    }

    @Test
    void aPasswordIsStoredAsAnArgon2idHashOnly() {
        StepVerifier.create(database.sql("select password_hash from account where name = 'office'")
                        .map(row -> row.get(0, String.class))
                        .one())
                .assertNext(hash -> assertThat(hash).startsWith("$argon2id$").doesNotContain("office-word"))
                .verifyComplete();
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        http.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void metricsAreForAdministratorsAndMachines() {
        assertThat(statusFor("/actuator/prometheus", "bureau-" + BUREAU, "bureau-word"))
                .isEqualTo(403);
        assertThat(statusFor("/actuator/prometheus", "office", "office-word")).isEqualTo(403);
        assertThat(statusFor("/actuator/prometheus", "admin", "test-admin")).isEqualTo(200);
    }

    @Test
    void healthAndDocumentationAreOpen() {
        for (String path : List.of(
                "/actuator/health/liveness", "/actuator/health/readiness", "/v3/api-docs", "/swagger-ui/index.html")) {
            http.get().uri(path).exchange().expectStatus().isOk();
        }
    }

    private int statusFor(String name, String password) {
        return statusFor("/api/v1/probe", name, password);
    }

    private int statusFor(String path, String name, String password) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBasicAuth(name, password))
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();
    }

    /** Holds the CSRF cookie and token as a browser does. */
    private final class Browser {

        private String token = "";
        private String csrfCookie = "";

        EntityExchangeResult<byte[]> login(String name, String password) {
            String wanted = http.get()
                    .uri("/probe/page?x=1")
                    .exchange()
                    .returnResult(byte[].class)
                    .getResponseCookies()
                    .getFirst("WANTED")
                    .getValue();
            fetchToken();
            return http.post()
                    .uri("/login")
                    .cookie("XSRF-TOKEN", csrfCookie)
                    .cookie("WANTED", wanted)
                    .body(BodyInserters.fromFormData("username", name)
                            .with("password", password)
                            .with("_csrf", token))
                    .exchange()
                    .expectStatus()
                    .isFound()
                    .expectBody()
                    .returnResult();
        }

        private void fetchToken() {
            EntityExchangeResult<String> page = http.get()
                    .uri("/probe/page")
                    .headers(headers -> headers.setBasicAuth("office", "office-word"))
                    .exchange()
                    .expectBody(String.class)
                    .returnResult();
            token = page.getResponseBody();
            csrfCookie = page.getResponseCookies().getFirst("XSRF-TOKEN").getValue();
        }

        String logout(ResponseCookie session) {
            return String.valueOf(http.post()
                    .uri("/logout")
                    .cookie("SESSION", session.getValue())
                    .cookie("XSRF-TOKEN", csrfCookie)
                    .body(BodyInserters.fromFormData("_csrf", token))
                    .exchange()
                    .returnResult(byte[].class)
                    .getResponseHeaders()
                    .getLocation());
        }

        int change(ResponseCookie session, @Nullable String sentToken) {
            return http.post()
                    .uri("/api/v1/probe")
                    .cookie("SESSION", session.getValue())
                    .cookie("XSRF-TOKEN", csrfCookie)
                    .headers(headers -> {
                        if (sentToken != null) {
                            headers.set("X-XSRF-TOKEN", sentToken);
                        }
                    })
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"name\":\"a\",\"count\":1}")
                    .exchange()
                    .returnResult(byte[].class)
                    .getStatus()
                    .value();
        }
    }
}
