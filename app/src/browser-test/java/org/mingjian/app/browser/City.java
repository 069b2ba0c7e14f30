// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.app.Api;
import org.mingjian.app.Server;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demo city on a server and a database of its own: started once for all browser tests, stopped with the process.
 * The first two quarters of 2026 are published, the third is in review.
 */
final class City {

    static final String PASSWORD = "mingjian-demo";

    /** Sources of the tests stand on this machine, and need no pause between two visits. */
    private static final Map<String, String> SETTINGS = Map.of(
            "server.port", "0",
            "mingjian.account.demo-password", PASSWORD,
            "mingjian.harvest.allow-loopback", "true",
            "mingjian.harvest.pace", "0s");

    private final ConfigurableApplicationContext server;
    private final HttpClient http = HttpClient.newHttpClient();

    private City() {
        String[] settings = Stream.concat(
                        PostgresServer.shared().freshDatabaseSettings(City.class).entrySet().stream(),
                        SETTINGS.entrySet().stream())
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        server = new SpringApplicationBuilder(Server.class).profiles("demo").run(settings);
    }

    static City running() {
        return Running.CITY;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    /** Asked as a program does, with Basic authentication. */
    HttpResponse<String> get(String account, String path) {
        return send(request(account, path).header("Accept", "text/html,*/*").GET());
    }

    /** A file as it comes. */
    byte[] download(String account, String path) {
        return send(request(account, path).GET(), BodyHandlers.ofByteArray()).body();
    }

    Api api(String account) {
        return Api.as(
                account, PASSWORD, Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port")));
    }

    HttpResponse<String> post(String account, String path, String type, String body) {
        return send(request(account, path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String account, String path) {
        byte[] words = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(words));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class Running {
        private static final City CITY = new City();
    }
}
