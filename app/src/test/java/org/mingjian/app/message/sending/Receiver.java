// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system that is told of messages; answers as it is told to. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Push> received = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Push(
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Host"),
                    exchange.getRequestHeaders().getFirst("X-Mingjian-Delivery"),
                    exchange.getRequestHeaders().getFirst("X-Mingjian-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-Mingjian-Signature"),
                    body));
            if (answer / 100 == 3) {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            }
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    /** What came, as it came. */
    record Push(String path, String host, String sending, String timestamp, String signature, String body) {}

    int port() {
        return server.getAddress().getPort();
    }

    void answer(int status) {
        answer = status;
    }

    List<Push> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
