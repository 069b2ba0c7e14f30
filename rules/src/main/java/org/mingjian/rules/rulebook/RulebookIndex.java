// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

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
        for (String path : files.paths()) {
            Path target = classes.resolve(RulebookFiles.packaged(path));
            Files.createDirectories(target.getParent());
            Files.writeString(target, Objects.requireNonNull(files.text(path)));
        }
        Files.writeString(classes.resolve(RulebookFiles.INDEX), String.join("\n", files.paths()) + "\n");
    }
}
