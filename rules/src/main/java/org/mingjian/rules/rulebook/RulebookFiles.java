// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of all indicator folders by path below {@code indicators/}, with {@code /} and line feeds on every platform.
 *
 * <p>On the classpath a folder cannot be listed reliably (a jar inside Spring Boot's jar has no directory to walk), so
 * the build writes {@link #INDEX} beside the folders ({@link RulebookIndex}); reading needs nothing but named resources,
 * wherever the classes lie. Nobody keeps the list by hand.
 */
record RulebookFiles(SortedMap<String, String> texts) {

    static final String ROOT = "indicators/";

    /** Name of the list the build writes: one path a line. */
    static final String INDEX = "index.txt";

    private static final String RULE = "rule.drl";

    /** The readable copy of a rule: its {@code .drl} itself is replaced by a compiled class while building. */
    private static final String RULE_COPY = "rule.txt";

    RulebookFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The folders that travel with the classes. */
    static RulebookFiles ofClassPath(ClassLoader loader) {
        var texts = new TreeMap<String, String>();
        for (String path : resource(loader, INDEX).lines().toList()) {
            texts.put(path, resource(loader, packaged(path)));
        }
        return new RulebookFiles(texts);
    }

    /** The folders below a directory, as they lie in the source tree. */
    static RulebookFiles ofFolder(Path root) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                texts.put(path, unix(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rulebook folder cannot be read: " + root, unreadable);
        }
        return new RulebookFiles(texts);
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

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
