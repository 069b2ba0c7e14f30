// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of data files on the classpath. It cannot be listed there (a jar inside a jar has no directory to walk), so the
 * build writes a list beside the files; nobody keeps it by hand.
 */
public final class DataFolder {

    private static final String INDEX = "index.txt";
    private static final String ENDING = ".yaml";

    private DataFolder() {}

    /** The texts of a folder's YAML files by path, e.g. {@code schemes/2026_municipal.yaml}, with line feeds only. */
    public static SortedMap<String, String> texts(String folder) {
        var texts = new TreeMap<String, String>();
        resource(folder + "/" + INDEX)
                .lines()
                .forEach(name -> texts.put(folder + "/" + name, resource(folder + "/" + name)));
        return texts;
    }

    /** A step of the build: lists the YAML files of a source folder in the compiled one. */
    public static void index(Path sources, Path classes) throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            var list = new StringBuilder();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .forEach(name -> list.append(name).append('\n'));
            Files.createDirectories(classes);
            Files.writeString(classes.resolve(INDEX), list);
        }
    }

    private static String resource(String path) {
        try (@Nullable InputStream stream = DataFolder.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        path + " is not on the classpath; build with Maven (mvn -pl rules process-classes)");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource cannot be read: " + path, unreadable);
        }
    }
}
