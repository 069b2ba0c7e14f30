// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** What a server says of itself to whoever sends it requests. One that does not answer in time is taken for not ready. */
record Readiness(int port) {

    private static final Duration TIMELY = Duration.ofSeconds(6);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    boolean isUp() {
        HttpRequest look = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(TIMELY)
                .build();
        try {
            return CLIENT.send(look, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for what it should say; false if it does not come to that. */
    boolean becomes(boolean up, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (isUp() != up) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return true;
    }
}
