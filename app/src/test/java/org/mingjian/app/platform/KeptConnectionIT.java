// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.ServerTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One connection, many requests, each sent in the moment the answer before it has come: none may wait for ever. */
@ServerTest
class KeptConnectionIT {

    private static final int ROUNDS = 200;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final List<String> PATHS =
            List.of("/actuator/health/liveness", "/css/mingjian.css", "/api/v1/fact-types", "/glyphs.svg", "/nothing");

    @LocalServerPort
    private int port;

    @Test
    void everyRequestOnAKeptConnectionIsAnswered() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : PATHS) {
                    String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n";
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                    assertThat(line(answers)).as(path).startsWith("HTTP/1.1 ");
                    passOver(answers);
                }
            }
        }
    }

    private static void passOver(InputStream answers) throws IOException {
        int length = 0;
        boolean chunked = false;
        for (String header = line(answers); !header.isEmpty(); header = line(answers)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (!chunked) {
            answers.readNBytes(length);
            return;
        }
        for (int size = Integer.parseInt(line(answers), 16); size > 0; size = Integer.parseInt(line(answers), 16)) {
            answers.readNBytes(size);
            line(answers);
        }
        line(answers);
    }

    private static String line(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = answers.read(); read != '\n' && read >= 0; read = answers.read()) {
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
