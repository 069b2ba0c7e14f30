// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A whole server as a process of its own, which a test may kill and start again on the same data. With {@code
 * -Dmingjian.jar=FILE} it is the packaged one, else the same classes from the class path.
 */
public final class ServerProcess implements AutoCloseable {

    /** Of {@code admin}. */
    public static final String PASSWORD = "admin-pass-word";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port = freePort();
    private final File log;
    private final Map<String, String> environment;
    private @Nullable Process process;

    private ServerProcess(String name, Map<String, ?> settings) {
        this.log = new File("target/" + name + ".log");
        this.environment = new HashMap<>();
        settings.forEach(
                (key, value) -> environment.put(key.toUpperCase(Locale.ROOT).replace('.', '_'), String.valueOf(value)));
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MINGJIAN_ADMIN_PASSWORD", PASSWORD);
    }

    /**
     * Started, and ready.
     *
     * @param name of its log under {@code target}
     * @param settings by their names in configuration or environment
     */
    public static ServerProcess start(String name, Map<String, ?> settings) {
        ServerProcess server = new ServerProcess(name, settings);
        server.restart();
        return server;
    }

    /** The same, only launched: it may be killed before it is ready. */
    public static ServerProcess launched(String name, Map<String, ?> settings) {
        ServerProcess server = new ServerProcess(name, settings);
        server.launch();
        return server;
    }

    public long pid() {
        return Objects.requireNonNull(process).pid();
    }

    public boolean isAlive() {
        return Objects.requireNonNull(process).isAlive();
    }

    public int port() {
        return port;
    }

    /** As by {@code kill -9}. */
    public void kill() {
        try {
            Objects.requireNonNull(process).destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Asks it to end, as {@code kill} and every service manager do. */
    public void terminate() {
        Objects.requireNonNull(process).destroy();
    }

    /** Waits for its end; gives the exit code. */
    public int ended() {
        try {
            return Objects.requireNonNull(process).waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What it has written so far, over all its starts. */
    public File log() {
        return log;
    }

    /** Another command of the same program with the same settings, run to its end. */
    public Ran run(String... arguments) {
        return run(environment, arguments);
    }

    /** A command where no server runs. */
    public static Ran run(Map<String, String> environment, String... arguments) {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                                Stream.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1"),
                                Stream.concat(program().stream(), Stream.of(arguments)))
                        .toList())
                .redirectErrorStream(true);
        command.environment().putAll(environment);
        try {
            Process started = command.start();
            started.getOutputStream().close();
            String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(started.waitFor(), output);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @param output standard output and standard error together */
    public record Ran(int code, String output) {}

    /** Ends it in peace, its own PostgreSQL included. */
    @Override
    public void close() {
        Process ending = Objects.requireNonNull(process);
        ending.destroy();
        try {
            if (!ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts it again after it was killed; returns when it is ready. */
    public void restart() {
        launch();
        awaitReady();
    }

    /** Returns when it is ready, after {@link #launched}. */
    public void awaitReady() {
        Process started = Objects.requireNonNull(process);
        Api admin = Api.as("admin", port);
        try {
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                assertThat(started.isAlive()).isTrue();
                return admin.get("/actuator/health/readiness").status() == 200;
            });
        } catch (ConditionTimeoutException notReady) {
            kill();
            throw notReady;
        }
    }

    private void launch() {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        System.getProperty("java.home") + "/bin/java",
                                        "-Xmx512m",
                                        "-XX:TieredStopAtLevel=1"),
                                Stream.concat(program().stream(), Stream.of("serve")))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        command.environment().putAll(environment);
        try {
            process = command.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> program() {
        String jar = System.getProperty("mingjian.jar");
        return jar == null ? List.of("-cp", classPath(), "org.mingjian.app.Application") : List.of("-jar", jar);
    }

    /** Without the settings of tests, such as those of their log. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("app/target/test-classes") && !entry.endsWith("src/test/resources"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
