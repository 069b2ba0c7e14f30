// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.mingjian.app.access.Routes.Route;

/** Which changes want the password once more, as {@code access/again.tsv} says, and a session to try them with. */
final class AgainAsked {

    static final String AGAIN = "again";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;
    private final String token;

    /** Enters by the login page. */
    AgainAsked(int port, String basic) {
        this.server = "http://localhost:" + port;
        String[] known = new String(
                        Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.UTF_8)
                .split(":", 2);
        send(
                "POST",
                "/login",
                FORM,
                "_csrf=" + token("/login") + "&username=" + encoded(known[0]) + "&password=" + encoded(known[1]));
        this.token = token("/account");
    }

    /** Which side each route has taken. */
    static Map<Route, String> sides() {
        try (InputStream file = AgainAsked.class.getResourceAsStream("/access/again.tsv")) {
            Map<Route, String> sides = new TreeMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> sides.put(new Route(cells[0], cells[1], cells[2]), cells[3]));
            return sides;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a change without the password is told. */
    HttpResponse<String> change(String address, String body) {
        return address.startsWith("/api/")
                ? send("POST", address, "application/json", body)
                : send("POST", address, FORM, body + "&_csrf=" + token);
    }

    /** Whether a change without the token of the session is refused for that. */
    boolean withoutToken(String method, String address, String body) {
        HttpResponse<String> told =
                send(method, address, address.startsWith("/api/") ? "application/json" : FORM, body, null);
        return told.statusCode() == 403 && told.body().contains("缺少或不符合防伪令牌（CSRF），请刷新页面后重试。");
    }

    private HttpResponse<String> send(String method, String address, String type, String body) {
        return send(method, address, type, body, token);
    }

    private HttpResponse<String> send(String method, String address, String type, String body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + address))
                .header("Accept", address.startsWith("/api/") ? "*/*" : "text/html")
                .header("Content-Type", type);
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        try {
            return client.send(
                    request.method(
                                    method,
                                    method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String token(String page) {
        return Jsoup.parse(send("GET", page, FORM, "").body())
                .select("input[name=_csrf]")
                .attr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
