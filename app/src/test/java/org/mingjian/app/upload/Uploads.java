// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Uploads over HTTP, followed until a person is asked or all is done. */
record Uploads(Api account) {

    private static final String PATH = "/api/v1/uploads";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    JsonNode bring(String name, byte[] file, String... parameters) {
        Answer answer = send(name, file, parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return settled(answer.json().get("id").asLong());
    }

    JsonNode bring(String name, String file, String... parameters) {
        return bring(name, file.getBytes(StandardCharsets.UTF_8), parameters);
    }

    Answer send(String name, byte[] file, String... parameters) {
        StringBuilder path = new StringBuilder(PATH + "?name=" + encoded(name));
        for (int i = 0; i < parameters.length; i += 2) {
            path.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
        }
        return account.post(path.toString(), "application/octet-stream", file);
    }

    JsonNode choose(JsonNode upload, String json) {
        Answer answer = account.post(PATH + "/" + id(upload) + "/choice", Api.JSON, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return settled(id(upload));
    }

    JsonNode store(JsonNode upload) {
        assertThat(upload.get("state").asString()).as(upload.toString()).isEqualTo("READY");
        Answer answer = account.post(PATH + "/" + id(upload) + "/import", Api.JSON, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return settled(id(upload));
    }

    JsonNode get(JsonNode upload) {
        return account.get(PATH + "/" + id(upload)).json();
    }

    List<String> rows(JsonNode upload, int part, String status) {
        return account.get(PATH + "/" + id(upload) + "/rows?part=" + part + "&status=" + status)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("line").asInt() + " "
                        + (row.get("problem").isNull()
                                ? row.get("key").asString()
                                : row.get("problem").asString()))
                .toList();
    }

    byte[] rejected(JsonNode upload) {
        return account.download(PATH + "/" + id(upload) + "/rejected");
    }

    /** Created, updated, unchanged, rejected, left out of a table in a pass. */
    static List<Integer> counts(JsonNode upload, int part, String pass) {
        JsonNode counts = upload.get("parts").get(part).get(pass);
        return List.of(
                counts.get("created").asInt(),
                counts.get("updated").asInt(),
                counts.get("unchanged").asInt(),
                counts.get("rejected").asInt(),
                counts.get("leftOut").asInt());
    }

    static String type(JsonNode upload, int part) {
        return upload.get("parts").get(part).get("type").asString();
    }

    private JsonNode settled(long id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode upload = account.get(PATH + "/" + id).json();
            String state = upload.get("state").asString();
            if (!state.equals("READING") && !state.equals("IMPORTING")) {
                return upload;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("upload " + id + " does not come to an end");
    }

    static long id(JsonNode upload) {
        return upload.get("id").asLong();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
