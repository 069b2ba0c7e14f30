// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * The login form: template {@code login}, told by {@code failed}, {@code refused} and {@code loggedOut} what to say above the
 * fields, and by {@code door} of another way in.
 */
@Controller
class LoginPage {

    /** Why somebody was refused at the other door; any other word is nobody's. */
    private static final Set<String> REFUSED = Set.of("away", "unknown", "failed");

    private final ObjectProvider<OtherDoor> door;

    LoginPage(ObjectProvider<OtherDoor> door) {
        this.door = door;
    }

    @GetMapping("/login")
    String login(ServerWebExchange exchange, Model model) {
        var query = exchange.getRequest().getQueryParams();
        model.addAttribute("failed", query.containsKey("error"));
        String refused = query.getFirst("door");
        model.addAttribute("refused", refused != null && REFUSED.contains(refused) ? refused : null);
        door.ifAvailable(other -> model.addAttribute("door", other));
        model.addAttribute("loggedOut", query.containsKey("logout"));
        return "login";
    }
}
