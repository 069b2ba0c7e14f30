// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.language;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page the link to itself in the other language, what is filtered and sorted kept: {@code otherLanguage}. */
@ControllerAdvice
class OtherLanguage {

    @ModelAttribute("otherLanguage")
    String href(ServerWebExchange exchange) {
        @Nullable
        String query = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replaceQueryParam(
                        ChooseLanguage.PARAMETER,
                        ChosenLanguage.of(exchange).other().tag())
                .build(true)
                .getQuery();
        return "?" + query;
    }
}
