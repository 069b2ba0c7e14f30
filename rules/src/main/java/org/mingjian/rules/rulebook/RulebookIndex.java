// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step of the build: lists the indicator folders for {@link RulebookFiles} and keeps a copy of each rule text for the
 * pages, because compiling the rules takes the {@code .drl} files out of the packaged classes.
 */
public final class RulebookIndex {

    private RulebookIndex() {}

    /** Arguments: the folder {@code indicators} of the sources, and of the compiled classes. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void write(Path sources, Path classes) throws IOException {
        RulebookFiles files = RulebookFiles.ofFolder(sources);
        for (var file : files.texts().entrySet()) {
            Path target = classes.resolve(RulebookFiles.packaged(file.getKey()));
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Files.writeString(
                classes.resolve(RulebookFiles.INDEX),
                String.join("\n", files.texts().keySet()) + "\n");
    }
}
