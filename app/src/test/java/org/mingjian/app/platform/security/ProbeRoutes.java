// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes of no feature, to see what the platform does around any route. Import it into a test. */
@RestController
public class ProbeRoutes {

    record Order(@NotBlank String name, @Max(9) int count) {}

    @GetMapping("/probe/page")
    String page(@ModelAttribute("csrf") CsrfToken token) {
        return token.getToken();
    }

    @GetMapping("/api/v1/probe")
    Viewer viewer(Viewer viewer) {
        return viewer;
    }

    @PostMapping("/api/v1/probe")
    Order order(@Valid @RequestBody Order order) {
        return order;
    }

    @GetMapping("/api/v1/probe/number")
    int number(@RequestParam int n) {
        return n;
    }

    @GetMapping("/api/v1/probe/office")
    String office(Viewer viewer) {
        return viewer.require(Role.OFFICE).name();
    }

    @GetMapping("/api/v1/probe/fault")
    String fault() {
        throw new IllegalStateException(
                "inner text with secrets of 11010519491231002X, 13800138000 and wang@example.gov.cn");
    }
}
