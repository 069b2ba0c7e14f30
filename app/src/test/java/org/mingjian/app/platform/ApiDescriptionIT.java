// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class ApiDescriptionIT {

    private final WebTestClient http;
    private final JsonNode description;
    private final RequestMappingHandlerMapping routes;

    ApiDescriptionIT(
            @Autowired WebTestClient http, @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.http = http;
        this.routes = requestMappingHandlerMapping;
        this.description = JsonMapper.builder()
                .build()
                .readTree(http.get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    @Test
    void everyRouteOfTheApiIsDescribed() {
        TreeSet<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(apiRoutes());
        assertThat(described)
                .contains(
                        "POST /api/v1/facts/{type}",
                        "POST /api/v1/pages",
                        "GET /api/v1/evaluations/{id}/ranking",
                        "GET /api/v1/live/events",
                        "GET /api/v1/deadlines");
    }

    @Test
    void noParameterIsDescribedThatNobodyCanSend() {
        List<String> names = new ArrayList<>();
        description
                .get("paths")
                .forEach(path -> path.forEach(route -> route.path("parameters")
                        .forEach(parameter -> names.add(parameter.get("name").asString()))));

        assertThat(names).contains("dryRun", "Idempotency-Key").doesNotContain("viewer", "request");
    }

    @Test
    void bodiesOfFactsAreDescribed() {
        for (String path : List.of("/api/v1/facts/{type}", "/api/v1/pages")) {
            assertThat(description
                            .get("paths")
                            .get(path)
                            .get("post")
                            .path("requestBody")
                            .path("content")
                            .propertyNames())
                    .as(path)
                    .contains("application/x-ndjson");
        }
    }

    @Test
    void everyRouteWantsALogin() {
        for (String route : apiRoutes()) {
            String[] parts = route.split(" ");
            http.method(HttpMethod.valueOf(parts[0]))
                    .uri(parts[1].replaceAll("\\{[^}]*}", "1"))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    private TreeSet<String> apiRoutes() {
        TreeSet<String> found = new TreeSet<>();
        for (RequestMappingInfo info : routes.getHandlerMethods().keySet()) {
            info.getPatternsCondition().getPatterns().stream()
                    .map(Object::toString)
                    // A description knows no parameter that spans steps of a path.
                    .map(pattern -> pattern.replace("{*", "{"))
                    .filter(pattern -> pattern.startsWith("/api/"))
                    .forEach(pattern -> info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> found.add(method + " " + pattern)));
        }
        return found;
    }
}
