// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.yaml.DataFolder;
import org.mingjian.rules.yaml.Defect;

/** The files of editions, and of what they share, that travel with the classes. */
final class SchemeFiles {

    private static final String FOLDER = "schemes";

    private SchemeFiles() {}

    static Stream<String> ids() {
        return DataFolder.texts(FOLDER).keySet().stream()
                .map(file -> file.substring(FOLDER.length() + 1, file.length() - ".yaml".length()));
    }

    static String file(String id) {
        return FOLDER + "/" + id + ".yaml";
    }

    /** @throws InvalidScheme where there is none of this id */
    static String text(String id) {
        if (!id.matches("[\\w-]+") || SchemeFiles.class.getClassLoader().getResource(file(id)) == null) {
            throw new InvalidScheme(List.of(new Defect(file(id), 0, "no scheme " + id + " travels with the program")));
        }
        return resource(file(id));
    }

    /** One that is there. */
    static String resource(String file) {
        try (InputStream stream = SchemeFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("resource is missing: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource cannot be read: " + file, unreadable);
        }
    }
}
