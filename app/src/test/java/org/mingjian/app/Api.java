// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface as one account sees it, over a real connection. */
public final class Api {

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String JSON = "application/json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WORD = "-pass-word";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final String authorization;

    private Api(String authorization, int port) {
        this.port = port;
        this.authorization = authorization;
    }

    /** An answer, read to its end. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public JsonNode json() {
            return MAPPER.readTree(body);
        }

        /** Each line of NDJSON. */
        public List<JsonNode> lines() {
            return body.lines().map(MAPPER::readTree).toList();
        }

        /** Each verdict in short: line, status, and the codes of its problems. */
        public List<String> verdicts() {
            return lines().stream().map(Answer::verdict).toList();
        }

        /** The kind of problem, the last word of its type. */
        public String problem() {
            assertThat(headers.firstValue("Content-Type")).contains("application/problem+json");
            return json().get("type").asString().replace("/problems/", "");
        }

        public List<String> pointers() {
            return json().get("errors")
                    .valueStream()
                    .map(error -> error.get("pointer").asString())
                    .toList();
        }

        private static String verdict(JsonNode verdict) {
            StringBuilder text = new StringBuilder();
            text.append(verdict.get("line").asInt())
                    .append(' ')
                    .append(verdict.get("status").asString());
            if (verdict.has("problems")) {
                verdict.get("problems")
                        .forEach(problem ->
                                text.append(' ').append(problem.get("code").asString()));
            }
            return text.toString();
        }
    }

    /** Opens one account of each role, {@code bureau-CODE} for each bureau named. */
    public static void openAccounts(OpenAccount accounts, String... bureaus) {
        Map<String, Role> central = Map.of(
                "office",
                Role.OFFICE,
                "office2",
                Role.OFFICE,
                "auditor",
                Role.AUDITOR,
                "chief",
                Role.ADMIN,
                "service",
                Role.SERVICE);
        StepVerifier.create(Flux.fromIterable(central.entrySet())
                        .concatMap(one -> accounts.open(one.getKey(), one.getValue(), null, one.getKey() + WORD))
                        .thenMany(Flux.fromArray(bureaus))
                        .concatMap(code -> accounts.open("bureau-" + code, Role.BUREAU, code, "bureau-" + code + WORD)))
                .verifyComplete();
    }

    public static Api as(String account, int port) {
        return as(account, account + WORD, port);
    }

    public static Api as(String account, String password, int port) {
        byte[] basic = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Api("Basic " + Base64.getEncoder().encodeToString(basic), port);
    }

    /** A program with a service token. */
    public static Api bearing(String secret, int port) {
        return new Api("Bearer " + secret, port);
    }

    public Answer get(String path, String... headers) {
        return exchange(request(path, headers).GET().build());
    }

    /** A file as it comes, byte by byte. */
    public byte[] download(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    public Answer post(String path, String type, String body, String... headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, String type, byte[] body, String... headers) {
        return exchange(request(path, headers)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    public Answer delete(String path) {
        return exchange(request(path).DELETE().build());
    }

    public Answer put(String path, String body) {
        return put(path, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, String type, byte[] body) {
        return exchange(request(path)
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** An event stream, connected and being read. */
    public EventStream events(String path, String... headers) {
        return EventStream.open(CLIENT, request(path, headers).GET().build());
    }

    /** Headers a bare connection sends to be this account. */
    public String authorization() {
        return authorization;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", authorization);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static Answer exchange(HttpRequest request) {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(answer.statusCode(), answer.headers(), answer.body());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
