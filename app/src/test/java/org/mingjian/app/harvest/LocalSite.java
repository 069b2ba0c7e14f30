// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.mingjian.rules.facts.Sha256;

/** A web site of the test, on a port of this machine. */
public final class LocalSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> paths = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private volatile Consumer<String> before = path -> {};

    public LocalSite() {
        this("127.0.0.1");
    }

    /** @param address one of this machine's own: on Linux every one that begins with 127 */
    public LocalSite(String address) {
        try {
            server = HttpServer.create(new InetSocketAddress(address, 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        before.accept(path);
        try (exchange) {
            HttpHandler handler = paths.get(path);
            if (handler == null) {
                answer(exchange, 404, "text/html", "<h1>404</h1>".getBytes(StandardCharsets.UTF_8));
            } else {
                handler.handle(exchange);
            }
        }
    }

    /** Does something before each answer. */
    public void before(Consumer<String> deed) {
        before = deed;
    }

    /** A page with an entity tag, which is sent again only when it has changed. */
    public LocalSite page(String path, String html) {
        return bytes(path, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    LocalSite bytes(String path, String type, byte[] body) {
        String etag = '"' + Sha256.of(body).substring(0, 16) + '"';
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                answer(exchange, 200, type, body);
            }
        });
    }

    public LocalSite redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    public LocalSite on(String path, HttpHandler handler) {
        paths.put(path, handler);
        return this;
    }

    void remove(String path) {
        paths.remove(path);
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    public String at(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    /** Paths asked for, in order, since this was last looked at. */
    public List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.removeAll(all);
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
