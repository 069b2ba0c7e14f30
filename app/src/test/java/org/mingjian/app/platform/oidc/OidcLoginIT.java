// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** People enter by an identity provider, over real HTTP on both sides. */
@ServerTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcLoginIT {

    private static final LocalProvider PROVIDER = new LocalProvider();
    private static final String WORD = "a long word of the office";

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    OidcLoginIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("mingjian.oidc.issuer", PROVIDER::issuer);
        settings.add("mingjian.oidc.client-id", () -> LocalProvider.CLIENT);
        settings.add("mingjian.oidc.client-secret", () -> LocalProvider.SECRET);
        settings.add("mingjian.oidc.title", () -> "示范市统一认证");
    }

    @BeforeEach
    void honest() {
        PROVIDER.honest();
        accounts.open("office", Role.OFFICE, null, WORD).block();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    /** First: what a provider has said of itself once holds for an hour. */
    @Test
    @Order(1)
    void aProviderThatIsAwayIsToldInWordsAndKeepsNobodyWithAPasswordOut() {
        PROVIDER.silent = true;

        assertThat(get(here("/login/start/oidc")).to()).isEqualTo("/login?door=away");

        Page login = get(here("/login?door=away"));
        assertThat(login.html().select("[role=alert]").text()).isEqualTo("示范市统一认证暂时不可用，请稍后再试，或用本系统的用户名和密码登录。");
        Page entered = post(
                "/login",
                "_csrf=" + login.html().select("input[name=_csrf]").attr("value") + "&username=office&password="
                        + WORD.replace(' ', '+'));
        assertThat(entered.to()).isEqualTo("/");
        assertThat(get(here("/notices")).status()).isEqualTo(200);
    }

    @Test
    void behindAProxyThatSaysSoCookiesAreSecureAndTheWayBackIsThatOfTheBrowser() {
        HttpResponse<String> start = send(
                HttpRequest.newBuilder(URI.create(here("/login/start/oidc")))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "mingjian.example")
                        .build(),
                client);

        assertThat(start.headers().firstValue("Location").orElse(""))
                .contains("redirect_uri=https://mingjian.example/login/oidc");
        assertThat(start.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("ON_THE_WAY="))
                .singleElement()
                .asString()
                .containsIgnoringCase("; HttpOnly")
                .contains("; Secure", "; SameSite=Lax");
        assertThat(start.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void whoeverTheProviderKnowsEntersTheAccountOfThatNameAndIsLedToTheWantedPage() {
        assertThat(get(here("/notices")).to()).isEqualTo("/login");
        Page login = get(here("/login"));
        assertThat(login.html().select("a[href=/login/start/oidc]").text()).isEqualTo("用示范市统一认证登录");

        Page back = get(sentBack());

        assertThat(back.to()).isEqualTo("/notices");
        assertThat(get(here("/notices")).status()).isEqualTo(200);
        assertThat(one("select a.name || ' ' || e.door from account_entry e join account a on a.id = e.account"
                        + " where e.ended_at is null order by e.begun_at desc limit 1"))
                .isEqualTo("office OIDC");
    }

    @Test
    void theSessionGetsAnotherNameWhenSomebodyEnters() {
        String sentBack = sentBack();
        String before = cookie("ON_THE_WAY");
        assertThat(before).isNotEmpty();
        assertThat(cookie("SESSION")).isEmpty();

        get(sentBack);

        assertThat(cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
        HttpResponse<String> planted = send(
                HttpRequest.newBuilder(URI.create(here("/api/v1/notices")))
                        .header("Cookie", "SESSION=" + before + "; ON_THE_WAY=" + before)
                        .build(),
                HttpClient.newHttpClient());
        assertThat(planted.statusCode()).isEqualTo(401);
    }

    @Test
    void leavingEndsItHereAndLeadsToTheProviderWithTheTokenItGave() {
        get(sentBack());
        Page home = get(here("/"));

        Page left = post(
                "/logout",
                "_csrf="
                        + home.html()
                                .select("form[action=/logout] input[name=_csrf]")
                                .attr("value"));

        assertThat(left.to())
                .startsWith(PROVIDER.issuer() + "/end?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2Flogin%3Flogout");
        assertThat(home.answer().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + PROVIDER.issuer() + ";");
        assertThat(get(here("/notices")).to()).isEqualTo("/login");
    }

    @Test
    void nobodyGetsAnAccountOrAnotherRoleByBeingKnownThere() {
        PROVIDER.person = "stranger";
        PROVIDER.spoiled = claims -> claims.claim("role", "ADMIN").claim("groups", "ADMIN");

        assertThat(get(sentBack()).to()).isEqualTo("/login?door=unknown");

        assertThat(one("select count(*)::text from account where name = 'stranger'"))
                .isEqualTo("0");
        PROVIDER.person = "office";
        get(sentBack());
        assertThat(get(here("/admin/users")).status()).isEqualTo(404);
        assertThat(get(here("/login?door=unknown"))
                        .html()
                        .select("[role=alert]")
                        .text())
                .isEqualTo("示范市统一认证已确认您的身份，但本系统没有与之对应的可用账号（未开通、已停用或已锁定），请联系管理员。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enabled = false", "locked_until = now() + interval '5 minutes'"})
    void anAccountThatIsShutStaysShut(String shut) {
        database.sql("update account set " + shut + " where name = 'office'")
                .then()
                .block();

        assertThat(get(sentBack()).to()).isEqualTo("/login?door=unknown");
        assertThat(get(here("/notices")).to()).isEqualTo("/login");
    }

    @Test
    void aPasswordThatWasHandedOutNeedNotBeChangedByWhoeverComesThisWay() {
        database.sql("update account set one_time_until = now() - interval '1 day' where name = 'office'")
                .then()
                .block();

        assertThat(get(sentBack()).to()).isEqualTo("/");
        assertThat(get(here("/notices")).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotSignedForUsNowIsRefused() {
        refuses(claims -> claims.claim("nonce", "another"));
        refuses(claims -> claims.claim("nonce", null));
        refuses(claims -> claims.audience("another-client"));
        refuses(claims -> claims.issuer("http://127.0.0.1:1"));
        refuses(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
        refuses(claims -> claims.subject(null));
        PROVIDER.signing = LocalProvider.key("known");
        refuses(UnaryOperator.identity());
    }

    @Test
    void aWayBackThatWasNotBegunHereOrNotByThisBrowserIsRefused() {
        String sentBack = sentBack();

        assertThat(get(sentBack.replaceFirst("state=[^&]+", "state=another")).to())
                .isEqualTo("/login?door=failed");
        HttpResponse<String> elsewhere = send(
                HttpRequest.newBuilder(URI.create(sentBack()))
                        .header("Accept", "text/html")
                        .build(),
                HttpClient.newHttpClient());
        assertThat(elsewhere.headers().firstValue("Location")).contains("/login?door=failed");
        assertThat(get(here("/login/oidc?error=access_denied&state=x")).to()).isEqualTo("/login?door=failed");
    }

    @Test
    void aCodeOpensOnceOnly() {
        String sentBack = sentBack();

        assertThat(get(sentBack).to()).isEqualTo("/");
        cookies.getCookieStore().removeAll();
        assertThat(get(sentBack).to()).isEqualTo("/login?door=failed");
    }

    @Test
    void nobodyIsLedToAStrangersPage() {
        for (String page :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "/login/start/other"}) {
            String wanted = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes());
            cookies.getCookieStore().removeAll();
            String sentBack = sentBack();
            HttpResponse<String> entered = send(
                    HttpRequest.newBuilder(URI.create(sentBack))
                            .header("Cookie", "ON_THE_WAY=" + cookie("ON_THE_WAY") + "; WANTED=" + wanted)
                            .build(),
                    HttpClient.newHttpClient());

            assertThat(entered.headers().firstValue("Location").orElse(""))
                    .as(page)
                    .isIn("/", "/login/start/other");
        }
    }

    @Test
    void aRegistrationNobodyMadeLeadsNowhere() {
        assertThat(get(here("/login/start/other")).to()).isEqualTo("/login");
    }

    private void refuses(UnaryOperator<JWTClaimsSet.Builder> spoiled) {
        PROVIDER.spoiled = spoiled;
        cookies.getCookieStore().removeAll();

        assertThat(get(sentBack()).to()).isEqualTo("/login?door=failed");
        assertThat(get(here("/notices")).to()).isEqualTo("/login");
    }

    /** The address a browser comes back with after the provider's own page. */
    private String sentBack() {
        Page start = get(here("/login/start/oidc"));
        assertThat(start.to()).startsWith(PROVIDER.issuer() + "/authorize?").contains("code_challenge_method=S256");
        return get(start.to()).to();
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String one(String sql) {
        return database.sql(sql).map(row -> row.get(0, String.class)).one().block();
    }

    private record Page(HttpResponse<String> answer) {

        int status() {
            return answer.statusCode();
        }

        String to() {
            return answer.headers().firstValue("Location").orElse("");
        }

        org.jsoup.nodes.Document html() {
            return Jsoup.parse(answer.body());
        }
    }

    private Page get(String address) {
        return new Page(send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                client));
    }

    private Page post(String path, String body) {
        return new Page(send(
                HttpRequest.newBuilder(URI.create(here(path)))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                client));
    }

    private static HttpResponse<String> send(HttpRequest request, HttpClient by) {
        try {
            return by.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
