// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.app.platform.StartRefused;

/** The files of one embedded database: made once by {@code initdb}, configured anew at each start. */
record PostgresCluster(DataFolder folder, PostgresBinaries binaries, PostgresAccount account) {

    static final String USER = "mingjian";

    /** Makes the files if they are not there yet. An interrupted first start leaves nothing half-made. */
    void prepare() throws IOException {
        prepareFolder(folder.logs());
        if (Files.notExists(folder.passwordFile())) {
            writePassword();
        }
        if (Files.notExists(folder.database())) {
            initialize();
        }
        account.adopt(folder.database());
        String found = Files.readString(folder.database().resolve("PG_VERSION")).strip();
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new StartRefused(
                    folder.database() + " was written by PostgreSQL " + found + ", this release carries "
                            + PostgresBinaries.MAJOR + ".",
                    "Restore a backup into an empty data folder.");
        }
    }

    String password() throws IOException {
        return Files.readString(folder.passwordFile()).strip();
    }

    /** Loopback only, no socket file, full durability. */
    void configure(int port, Map<String, String> additional) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "128MB");
        settings.put("max_wal_size", "2GB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("logging_collector", "on");
        settings.put("log_directory", folder.logs().toString());
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_rotation_age", "1d");
        settings.put("log_truncate_on_rotation", "on");
        settings.putAll(additional);
        String text = settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
        Files.writeString(folder.database().resolve("postgresql.conf"), "# Written at each start.\n" + text);
    }

    private void initialize() throws IOException {
        Path parent = folder.path().resolve("database-unfinished");
        deleteTree(parent);
        prepareFolder(parent);
        Path fresh = parent.resolve("database");
        Program.Ended ended = Program.run(
                account.prefix(),
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorting by code point everywhere; a C character type alone would blind trigram search to Chinese.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=C.UTF-8");
        if (ended.code() != 0) {
            throw new StartRefused(
                    "The embedded PostgreSQL could not make its files: "
                            + ended.output().strip(),
                    "The data folder and every folder above it must be accessible; set MINGJIAN_DATA_DIR to another.");
        }
        Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(parent);
    }

    private void prepareFolder(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        account.adopt(path);
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path unfinished = folder.path().resolve("database-password.new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        account.adopt(unfinished);
        Files.move(unfinished, folder.passwordFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
