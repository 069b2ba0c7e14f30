// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A site over TLS whose certificate nobody has signed. */
final class UntrustedSite implements AutoCloseable {

    private static final char[] WORD = "changeit".toCharArray();

    private final HttpsServer server;
    private final AtomicInteger answered = new AtomicInteger();

    UntrustedSite() {
        try (InputStream file = UntrustedSite.class.getResourceAsStream("/harvest/untrusted.p12")) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, WORD);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, WORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/", exchange -> {
            answered.incrementAndGet();
            LocalSite.answer(exchange, 200, "text/html", "<p>通知</p>".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    String at(String path) {
        return "https://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** How many requests came through. */
    int answered() {
        return answered.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
