// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.language;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language of a request: that of the visitor's cookie, else Chinese. What a browser accepts is not asked: an office's
 * computer set up in English still belongs to an office that works in Chinese. Programs read Chinese.
 */
final class ChosenLanguage implements LocaleContextResolver {
    /** Its value is a tag; it knows nothing else of the visitor. */
    static final String COOKIE = "language";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange).locale());
    }

    static Language of(ServerWebExchange exchange) {
        @Nullable HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return cookie == null || isForPrograms(exchange)
                ? Language.CHINESE
                : Language.of(cookie.getValue()).orElse(Language.CHINESE);
    }

    static boolean isForPrograms(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator");
    }

    /** Remembered by the visitor's browser for a year; Chinese needs no cookie. */
    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        @Nullable Locale locale = context == null ? null : context.getLocale();
        remember(
                locale == null
                        ? Language.CHINESE
                        : Language.of(locale.toLanguageTag()).orElse(Language.CHINESE),
                exchange);
    }

    static void remember(Language chosen, ServerWebExchange exchange) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(COOKIE, chosen.tag())
                        .path("/")
                        .maxAge(chosen == Language.CHINESE ? Duration.ZERO : REMEMBERED)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build());
    }
}
