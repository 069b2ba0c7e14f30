// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every route that may change something, as the server itself knows them: none is asked without a record that names it. */
@ServerTest
class ChangesRecordedIT {

    private static final Map<String, String> PLACES = Map.of(
            "bureau", "SHIJIAOYU", "code", "SHIJIAOYU", "type", "inspections", "year", "2026", "*asked", "withdrawal");

    private final WebTestClient http;
    private final DatabaseClient database;
    private final OpenAccount accounts;
    private final RequestMappingHandlerMapping routes;
    private final String office;

    ChangesRecordedIT(
            @LocalServerPort int port,
            @Autowired WebTestClient http,
            @Autowired DatabaseClient database,
            @Autowired OpenAccount accounts,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.http = http;
        this.database = database;
        this.accounts = accounts;
        this.routes = routes;
        this.office = Api.as("office", port).authorization();
    }

    @Test
    void noRouteThatChangesIsAskedWithoutARecordThatNamesWhoAndWhat() {
        Api.openAccounts(accounts);
        Map<String, HttpMethod> changing = changing();
        assertThat(changing).hasSizeGreaterThan(60);

        changing.forEach((path, method) -> {
            long before = last();
            http.method(method)
                    .uri(path)
                    .header("Authorization", office)
                    .header("X-Request-Id", "request-of-the-walk")
                    .exchange()
                    .expectBody()
                    .returnResult();
            assertThat(since(before))
                    .as(method + " " + path)
                    .contains("office request." + method.name().toLowerCase(java.util.Locale.ROOT) + " " + path
                            + " request-of-the-walk");
        });
    }

    /** Path with its places filled, and how it is asked. */
    private Map<String, HttpMethod> changing() {
        Map<String, HttpMethod> changing = new TreeMap<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                if (method != RequestMethod.GET && method != RequestMethod.HEAD) {
                    route.getPatternsCondition()
                            .getPatterns()
                            .forEach(
                                    pattern -> changing.put(filled(pattern.getPatternString()), method.asHttpMethod()));
                }
            }
        });
        return changing;
    }

    private static String filled(String pattern) {
        String path = pattern;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "1");
    }

    private long last() {
        return database.sql("select coalesce(max(id), 0) as last from audit_record")
                .map(row -> row.get("last", Long.class))
                .one()
                .block();
    }

    private List<String> since(long last) {
        return database.sql("select who || ' ' || action || ' ' || object || ' ' || coalesce(request, '') as line"
                        + " from audit_record where id > :last order by id")
                .bind("last", last)
                .map(row -> row.get("line", String.class))
                .all()
                .collectList()
                .block();
    }
}
