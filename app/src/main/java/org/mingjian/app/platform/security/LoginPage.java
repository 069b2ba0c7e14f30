// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;

/** The login form: template {@code login}, told by {@code failed} and {@code loggedOut} what to say above the fields. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String login(ServerWebExchange exchange, Model model) {
        var query = exchange.getRequest().getQueryParams();
        model.addAttribute("failed", query.containsKey("error"));
        model.addAttribute("loggedOut", query.containsKey("logout"));
        return "login";
    }
}
