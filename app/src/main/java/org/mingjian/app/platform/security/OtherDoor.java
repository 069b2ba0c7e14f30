// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.function.UnaryOperator;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;

/** Port: another door beside name and password, where one is set up. */
public interface OtherDoor {

    /** What the login page calls it. */
    String title();

    /** Where the login page leads whoever wants to enter by it. */
    String path();

    /** Scheme, host and port of who keeps it; leaving leads there, from a form of ours. */
    String origin();

    /** Puts its filters into the chain. */
    void open(ServerHttpSecurity http, Handlers handlers);

    /** Also ends what was begun there, for whoever entered by it. */
    ServerLogoutSuccessHandler leaving(ServerLogoutSuccessHandler otherwise);

    /**
     * What is done with everybody who enters.
     *
     * @param entered leads to the page that was wanted
     * @param watched tells of the refusal before leading elsewhere
     * @param entries begins the session
     */
    record Handlers(
            ServerAuthenticationSuccessHandler entered,
            UnaryOperator<ServerAuthenticationFailureHandler> watched,
            ServerSecurityContextRepository entries) {}
}
