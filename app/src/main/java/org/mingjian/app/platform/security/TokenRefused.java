// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Nobody enters with this service token: it is unknown, or has ended. */
public final class TokenRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final String kind;
    private final transient List<Object> arguments;

    private TokenRefused(String kind, Object... arguments) {
        super(kind);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public static TokenRefused unknown() {
        return new TokenRefused("token-unknown");
    }

    public static TokenRefused expired(String name, Instant at) {
        return new TokenRefused("token-expired", name, MOMENT.format(at));
    }

    public static TokenRefused revoked(String name, Instant at) {
        return new TokenRefused("token-revoked", name, MOMENT.format(at));
    }

    /** An older secret whose time beside the newer one is over. */
    public static TokenRefused rotated(String name, Instant at) {
        return new TokenRefused("token-rotated", name, MOMENT.format(at));
    }

    Refusal refusal() {
        return new Refusal(HttpStatus.UNAUTHORIZED, kind, arguments.toArray());
    }
}
