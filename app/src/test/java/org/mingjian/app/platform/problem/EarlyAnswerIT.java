// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.ProbeRoutes;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Import;

/** Answers given while the caller is still sending: the connection must end well and every buffer go back. */
@ServerTest
@Import({ProbeRoutes.class, EarlyAnswerIT.OwnBuffers.class})
class EarlyAnswerIT {

    /** The server's own: what other clients and servers of this process have not given back does not show in it. */
    private static final UnpooledByteBufAllocator BUFFERS = new UnpooledByteBufAllocator(true);

    private static final int BODY_BYTES = 4 << 20;
    private static final String ADMIN = "Authorization: Basic "
            + Base64.getEncoder().encodeToString("admin:test-admin".getBytes(StandardCharsets.US_ASCII));

    private final int port;

    EarlyAnswerIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void noBufferIsLostWhenTheAnswerComesBeforeTheEndOfTheBody() throws IOException {
        for (int round = 0; round < 4; round++) {
            assertThat(post("/api/v1/probe", "Accept: */*", "application/json")).isEqualTo(401);
            assertThat(post("/api/v1/probe", "Cookie: SESSION=x", "application/json"))
                    .isEqualTo(403);
            assertThat(post("/login", "Cookie: SESSION=x", "application/x-www-form-urlencoded"))
                    .isIn(403, 413);
            assertThat(post("/api/v1/nowhere", ADMIN, "application/json")).isEqualTo(404);
            assertThat(post("/api/v1/probe/number", ADMIN, "application/json")).isEqualTo(405);
            assertThat(post("/api/v1/probe", ADMIN, "text/plain")).isEqualTo(415);
            assertThat(post("/api/v1/probe", ADMIN, "application/json")).isEqualTo(413);
        }

        await().untilAsserted(() -> assertThat(BUFFERS.metric())
                .as("bytes not given back")
                .satisfies(held -> assertThat(held.usedDirectMemory()).isZero())
                .satisfies(held -> assertThat(held.usedHeapMemory()).isZero()));
    }

    /** Sends a body of one endless JSON text, whether or not the server goes on reading; gives the status of the answer. */
    private int post(String path, String header, String type) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write("POST %s HTTP/1.1\r\nHost: localhost\r\n%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n\""
                    .formatted(path, header, type, BODY_BYTES)
                    .getBytes(StandardCharsets.US_ASCII));
            Thread sender = new Thread(() -> send(out));
            sender.start();
            byte[] start = socket.getInputStream().readNBytes(12);
            String head = new String(start, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
            assertThat(head).as("answer to %s", path).startsWith("HTTP/1.1 ");
            return Integer.parseInt(head.substring(9, 12));
        }
    }

    private static void send(OutputStream out) {
        byte[] part = "a".repeat(64 << 10).getBytes(StandardCharsets.US_ASCII);
        try {
            for (int sent = 1; sent < BODY_BYTES; sent += part.length) {
                out.write(part, 0, Math.min(part.length, BODY_BYTES - sent));
            }
        } catch (SocketException answeredAndClosed) {
            // The server need not read to the end.
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** Has the server take every buffer of its connections from {@link #BUFFERS}. */
    @TestConfiguration
    static class OwnBuffers implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

        @Override
        public void customize(NettyReactiveWebServerFactory factory) {
            factory.addServerCustomizers(server -> server.childOption(ChannelOption.ALLOCATOR, BUFFERS));
        }
    }
}
