// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.app.platform.StartRefused;

/**
 * The account PostgreSQL runs as: it refuses root, so a root process steps down first.
 *
 * @param prefix put before every PostgreSQL program
 * @param owner user id that must own the files
 */
record PostgresAccount(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    static PostgresAccount ofThisProcess() throws IOException {
        int user = owner(Path.of("/proc/self"));
        if (user != 0) {
            refuseNameless(user);
            return new PostgresAccount(List.of(), user);
        }
        // In an empty user namespace root has another id and keeps its files.
        List<String> namespace = List.of("unshare", "-U");
        if (becomesAnother(namespace)) {
            return new PostgresAccount(namespace, 0);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (becomesAnother(nobody)) {
            return new PostgresAccount(nobody, NOBODY);
        }
        throw new StartRefused(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv can step down.",
                "Start Mingjian as an ordinary user, or set MINGJIAN_DATABASE_URL to an external PostgreSQL.");
    }

    /** The JDK shows a user id without an entry in the password file as a question mark. */
    private static void refuseNameless(int user) {
        if ("?".equals(System.getProperty("user.name"))) {
            throw new StartRefused(
                    "User id " + user + " has no entry in the password file, and PostgreSQL needs one.",
                    "Run as a user with a name, or set MINGJIAN_DATABASE_URL to an external PostgreSQL.");
        }
    }

    private static boolean becomesAnother(List<String> prefix) {
        try {
            Program.Ended probe = Program.run(prefix, "id", "-u");
            return probe.code() == 0 && !probe.output().strip().equals("0");
        } catch (IOException programIsMissing) {
            return false;
        }
    }

    /** Hands a file or folder with all it holds to this account, unless it owns it already. */
    void adopt(Path root) throws IOException {
        if (owner(root) == owner) {
            return;
        }
        if (owner(Path.of("/proc/self")) != 0) {
            throw new StartRefused(
                    root + " belongs to user id " + owner(root) + ", not to this account.",
                    "Start Mingjian as the account that made the data folder.");
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", owner);
            }
        }
    }

    private static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
