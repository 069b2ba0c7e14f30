// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: keeps its cookies, sends the token of the form it read and the password again where it is asked for, follows no redirect. */
final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;
    private String password = "";

    Browser(int port) {
        this.port = port;
    }

    /** An answer: where it leads to, if it does. */
    record Page(int status, String body, String to) {

        String text(String css) {
            return Jsoup.parse(body).select(css).text();
        }
    }

    /** One that has entered by the login page. */
    static Browser entered(int port, String name, String password) {
        Browser browser = new Browser(port);
        Page page = browser.enter(name, password);
        if (!page.to().equals("/")) {
            throw new AssertionError(name + " was led to " + page.to());
        }
        return browser;
    }

    Page enter(String name, String password) {
        this.password = password;
        return post("/login", "/login", Map.of("username", name, "password", password));
    }

    Page get(String path) {
        return send(request(path).GET().build());
    }

    /** @param form page whose form is sent */
    Page post(String form, String path, Map<String, String> fields) {
        Map<String, String> sent = new TreeMap<>(fields);
        Document read = Jsoup.parse(get(form).body());
        sent.put("_csrf", read.select("input[name=_csrf]").attr("value"));
        if (!read.select("form[action=" + path + "] input[name=password]").isEmpty()) {
            sent.putIfAbsent("password", password);
        }
        String body = sent.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private Page send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
