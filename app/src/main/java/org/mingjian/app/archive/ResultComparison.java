// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two folders of results, file by file; a difference is named by its first line. */
final class ResultComparison {

    private static final int SHOWN = 200;

    private ResultComparison() {}

    static List<String> of(Path packed, Path again) throws IOException {
        var names = new TreeSet<String>();
        for (Path folder : List.of(packed, again)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Path one = packed.resolve(name);
            Path other = again.resolve(name);
            if (!Files.exists(one) || !Files.exists(other)) {
                differences.add(name + ": only " + (Files.exists(one) ? "in the package" : "in the new result"));
            } else if (Files.mismatch(one, other) >= 0) {
                differences.add(name + firstLine(one, other));
            }
        }
        return differences;
    }

    private static String firstLine(Path packed, Path again) throws IOException {
        try (BufferedReader one = Files.newBufferedReader(packed);
                BufferedReader other = Files.newBufferedReader(again)) {
            for (int line = 1; ; line++) {
                String in = one.readLine();
                String now = other.readLine();
                if (!Objects.equals(in, now)) {
                    return ", line " + line + ": in the package " + shown(in) + ", scored again " + shown(now);
                }
                if (in == null) {
                    return ": line ends differ";
                }
            }
        }
    }

    private static String shown(@Nullable String line) {
        if (line == null) {
            return "nothing";
        }
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
