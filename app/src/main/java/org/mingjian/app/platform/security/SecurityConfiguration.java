// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;

/** The one filter chain in front of pages and API: form login with session and CSRF token, HTTP Basic, or a token. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/login",
        "/error",
        "/favicon.ico",
        "/favicon.svg",
        "/glyphs.svg",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/images/**",
        "/webjars/**",
        "/actuator/health/**",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    /** What a token that is bound to some bureaus may use: everything else tells of other bureaus too. */
    private static final String[] PUSH = {"/api/v1/facts/**", "/api/v1/pages", "/api/v1/fact-types/**"};

    @Bean
    SecurityWebFilterChain securityWebFilterChain(
            ServerHttpSecurity http,
            PasswordLogin login,
            BearerLogin bearer,
            EntryRefusal refusal,
            CsrfDuty csrfDuty,
            WantedPage wanted,
            WatchedEntry watched,
            StandingEntries entries,
            PasswordDuty duty,
            PasswordAgain again,
            ObjectProvider<OtherDoor> doors) {
        RedirectServerAuthenticationSuccessHandler loggedIn = new RedirectServerAuthenticationSuccessHandler("/");
        loggedIn.setRequestCache(wanted);
        RedirectServerLogoutSuccessHandler loggedOut = new RedirectServerLogoutSuccessHandler();
        loggedOut.setLogoutSuccessUrl(URI.create("/login?logout"));
        OtherDoor door = doors.getIfAvailable();
        ServerLogoutSuccessHandler leaving = door == null ? loggedOut : door.leaving(loggedOut);
        if (door != null) {
            door.open(http, new OtherDoor.Handlers(watched.entering(loggedIn), watched::refusing, entries));
        }
        return http.authenticationManager(login)
                .authorizeExchange(SecurityConfiguration::routes)
                .securityContextRepository(entries)
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form -> form.loginPage("/login")
                        .authenticationEntryPoint(refusal)
                        .authenticationSuccessHandler(watched.entering(loggedIn))
                        .authenticationFailureHandler(
                                watched.refusing(new RedirectServerAuthenticationFailureHandler("/login?error"))))
                .addFilterAfter(duty.filter(), SecurityWebFiltersOrder.AUTHORIZATION)
                .addFilterAfter(again.filter(), SecurityWebFiltersOrder.AUTHORIZATION)
                .addFilterBefore(bearer.filter(), SecurityWebFiltersOrder.HTTP_BASIC)
                .httpBasic(basic -> basic.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                        .authenticationEntryPoint(refusal)
                        .authenticationFailureHandler(
                                watched.refusing(new ServerAuthenticationEntryPointFailureHandler(refusal))))
                .logout(logout -> logout.logoutSuccessHandler(watched.leaving(leaving)))
                .csrf(csrf -> csrf.csrfTokenRepository(tokenOfTheSite())
                        .csrfTokenRequestHandler(tokenOfAnyForm())
                        .requireCsrfProtectionMatcher(csrfDuty)
                        .accessDeniedHandler(refusal))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .headers(headers -> headers(headers, door))
                .build();
    }

    private static CookieServerCsrfTokenRepository tokenOfTheSite() {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** A form with a file in it carries its token like any other. */
    private static XorServerCsrfTokenRequestAttributeHandler tokenOfAnyForm() {
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    private static void routes(AuthorizeExchangeSpec routes) {
        routes.pathMatchers(HttpMethod.POST, "/login")
                .permitAll()
                .pathMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .pathMatchers("/actuator/**")
                .access((viewer, exchange) -> viewer.map(SecurityConfiguration::mayMeasure))
                .pathMatchers(PUSH)
                .authenticated()
                .anyExchange()
                .access((viewer, exchange) -> viewer.map(SecurityConfiguration::mayEnter));
    }

    private static AuthorizationResult mayMeasure(Authentication entering) {
        boolean measures = entering.getPrincipal() instanceof Viewer viewer && viewer.may(Role.ADMIN, Role.SERVICE);
        return new AuthorizationDecision(measures && mayEnter(entering).isGranted());
    }

    private static AuthorizationResult mayEnter(Authentication entering) {
        boolean bound = entering.getPrincipal() instanceof Viewer viewer
                && viewer.scope() != null
                && !viewer.scope().holdsEveryBureau();
        return new AuthorizationDecision(entering.isAuthenticated() && !bound);
    }

    private static void headers(ServerHttpSecurity.HeaderSpec headers, @Nullable OtherDoor door) {
        // A browser follows the answer of a form no further than this allows: leaving ends the entry elsewhere too.
        String content = door == null
                ? CONTENT_SECURITY_POLICY
                : CONTENT_SECURITY_POLICY.replace("form-action 'self'", "form-action 'self' " + door.origin());
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .frameOptions(frame -> frame.mode(Mode.DENY))
                .contentTypeOptions(Customizer.withDefaults())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .hsts(hsts -> hsts.maxAge(Duration.ofDays(365)));
    }
}
