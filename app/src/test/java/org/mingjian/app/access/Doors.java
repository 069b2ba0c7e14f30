// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.app.access.Routes.Form;

/** Asks at an address as one of the seats and puts the answer in a word of the matrix. */
final class Doors {

    private static final String MULTIPART = "multipart/form-data";
    private static final String NO_FIELD = "--b--\r\n";

    /** Stands in the matrix for a form with a file that nothing can be read from. */
    private static final String FILE = "--file";

    private static final String A_FILE =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\nMZ" + "\r\n--b--\r\n";

    /** Entering and leaving are recorded as such. */
    private static final Set<String> OF_FILTERS = Set.of("/login", "/logout");

    private static final String ID = "X-Request-Id";
    private static final Set<Integer> REFUSED_FOR_ITS_CONTENT = Set.of(400, 413, 415, 422);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final Map<Seat, String> authorization;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> changesAsked = new ArrayList<>();

    /** @param authorization header of each seat that has one */
    Doors(int port, Map<Seat, String> authorization) {
        this.port = port;
        this.authorization = authorization;
    }

    /** What a seat was told; an event stream is left as soon as it has begun. */
    String told(Seat seat, String method, String address, Form form, String body) {
        HttpResponse<InputStream> answer = ask(seat, method, address, form, body);
        try (InputStream content = answer.body()) {
            if (!isStream(answer)) {
                content.readAllBytes();
            }
            return word(method, answer);
        } catch (IOException broken) {
            return "broken";
        }
    }

    HttpResponse<InputStream> ask(Seat seat, String method, String address, Form form, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", form.accept().isEmpty() ? accepted(address) : form.accept())
                .header(ID, id(seat, method, address));
        if (authorization.containsKey(seat)) {
            request.header("Authorization", authorization.get(seat));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            request.header("Content-Type", type(address, form));
        }
        String sent = body.equals(FILE) ? A_FILE : type(address, form).startsWith(MULTIPART) ? NO_FIELD : body;
        request.method(
                method,
                method.equals("GET") || method.equals("HEAD")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(sent));
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException broken) {
            throw new AssertionError(seat + " " + method + " " + address, broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String id(Seat seat, String method, String address) {
        String id = (seat == Seat.TOKEN ? "narrow-" : "matrix-") + numbers.incrementAndGet();
        boolean changes = !method.equals("GET") && !method.equals("HEAD");
        if (changes && seat != Seat.ANONYMOUS && seat != Seat.TOKEN && !OF_FILTERS.contains(address)) {
            changesAsked.add(id);
        }
        return id;
    }

    /** Ids of the requests of somebody known that might have changed something; a token is mostly turned away at the door. */
    List<String> changesAsked() {
        return changesAsked;
    }

    static boolean isStream(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    private static String accepted(String address) {
        return address.startsWith("/api/") || address.startsWith("/actuator") ? "*/*" : "text/html,*/*;q=0.1";
    }

    private static String type(String address, Form form) {
        if (form.type().startsWith(MULTIPART)) {
            return MULTIPART + "; boundary=b";
        }
        if (!form.type().isEmpty()) {
            return form.type();
        }
        return address.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    private static String word(String method, HttpResponse<?> answer) {
        int status = answer.statusCode();
        String to = answer.headers().firstValue("Location").orElse("");
        if (status == 302 && to.equals("/login")) {
            return "login";
        }
        if (method.equals("GET") && status < 400) {
            return "ok";
        }
        return status < 400 || REFUSED_FOR_ITS_CONTENT.contains(status) && !method.equals("GET")
                ? "in"
                : String.valueOf(status);
    }
}
