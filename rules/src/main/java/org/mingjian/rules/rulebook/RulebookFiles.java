// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all indicator folders by path below {@code indicators/}, with {@code /} and line feeds on every platform.
 *
 * <p>On the classpath a folder cannot be listed reliably (a jar inside Spring Boot's jar has no directory to walk), so
 * the build writes {@link #INDEX} beside the folders ({@link RulebookIndex}); reading needs nothing but named resources,
 * wherever the classes lie. Nobody keeps the list by hand.
 */
final class RulebookFiles {

    static final String ROOT = "indicators/";

    /** Name of the list the build writes: one path a line. */
    static final String INDEX = "index.txt";

    private static final String RULE = "rule.drl";

    /** The readable copy of a rule: its {@code .drl} itself is replaced by a compiled class while building. */
    private static final String RULE_COPY = "rule.txt";

    private final SortedSet<String> paths;
    private final UnaryOperator<String> reading;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private RulebookFiles(Collection<String> paths, UnaryOperator<String> reading) {
        this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
        this.reading = reading;
    }

    /** The folders that travel with the classes. */
    static RulebookFiles ofClassPath(ClassLoader loader) {
        return new RulebookFiles(resource(loader, INDEX).lines().toList(), path -> resource(loader, packaged(path)));
    }

    /** The folders below a directory, as they lie in the source tree. */
    static RulebookFiles ofFolder(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
            return new RulebookFiles(paths, path -> file(root.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rulebook folder cannot be read: " + root, unreadable);
        }
    }

    SortedSet<String> paths() {
        return paths;
    }

    /** The text of a file, read when first asked for; null where there is no such file. */
    @Nullable
    String text(String path) {
        return paths.contains(path) ? texts.computeIfAbsent(path, reading) : null;
    }

    /** Where a file lies once packaged. */
    static String packaged(String path) {
        return path.endsWith("/" + RULE) ? path.substring(0, path.length() - RULE.length()) + RULE_COPY : path;
    }

    private static String resource(ClassLoader loader, String path) {
        try (InputStream stream = loader.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        ROOT + path + " is not on the classpath; build with Maven (mvn -pl rules process-classes)");
            }
            return unix(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource cannot be read: " + ROOT + path, unreadable);
        }
    }

    private static String file(Path file) {
        try {
            return unix(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rulebook file cannot be read: " + file, unreadable);
        }
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
