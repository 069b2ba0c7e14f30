// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events as they arrive, without the signs of life between them. */
public final class EventStream implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Event END = new Event("", "", "");
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private EventStream(Stream<String> lines) {
        this.lines = lines;
        Thread reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** One event; fields it does not have are empty. */
    public record Event(String id, String event, String data) {

        public JsonNode json() {
            return MAPPER.readTree(data);
        }
    }

    static EventStream open(HttpClient client, HttpRequest request) {
        HttpResponse<Stream<String>> answer = client.sendAsync(request, BodyHandlers.ofLines())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return new EventStream(answer.body());
    }

    /** The next event; fails when none comes. */
    public Event next() {
        try {
            Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null || event == END) {
                throw new AssertionError(event == null ? "no event came" : "the stream has ended");
            }
            return event;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The next event of this name; what else comes before it is passed over. */
    public Event next(String name) {
        Event event = next();
        while (!event.event().equals(name)) {
            event = next();
        }
        return event;
    }

    /** All events up to the end, which the server has to make. */
    public List<Event> toTheEnd() {
        List<Event> all = new ArrayList<>();
        try {
            Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (event != END) {
                if (event == null) {
                    throw new AssertionError("the stream does not end; so far " + all);
                }
                all.add(event);
                event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return all;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What has arrived and was not looked at yet. */
    public List<Event> arrived() {
        List<Event> all = new ArrayList<>();
        events.drainTo(all);
        return all;
    }

    @Override
    public void close() {
        lines.close();
    }

    private void read() {
        String[] fields = {"", "", ""};
        try {
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.isEmpty()) {
                    if (!fields[2].isEmpty()) {
                        events.add(new Event(fields[0], fields[1], fields[2]));
                    }
                    fields = new String[] {"", "", ""};
                } else {
                    take(line, fields);
                }
            }
        } catch (RuntimeException closed) {
            // The test has seen enough.
        }
        events.add(END);
    }

    private static void take(String line, String[] fields) {
        List<String> names = List.of("id:", "event:", "data:");
        for (int i = 0; i < names.size(); i++) {
            if (line.startsWith(names.get(i))) {
                fields[i] += line.substring(names.get(i).length());
                return;
            }
        }
    }
}
