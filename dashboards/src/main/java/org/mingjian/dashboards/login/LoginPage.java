// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.login;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The login form; what became of the last attempt stands in the address. */
@Controller
final class LoginPage {
    @GetMapping("/login")
    Rendering login(@RequestParam MultiValueMap<String, String> query) {
        return Rendering.view("login")
                .modelAttribute("failed", query.containsKey("error"))
                .modelAttribute("loggedOut", query.containsKey("logout"))
                .build();
    }
}
