// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.yaml.DataFolder;

/**
 * A step of the build: lists the indicator folders for {@link RulebookFiles}, the files of {@link DataFolder}s, and keeps a
 * copy of each rule text for the pages, because compiling the rules takes the {@code .drl} files out of the packaged classes.
 */
public final class RulebookIndex {

    private RulebookIndex() {}

    /** Folders beside the indicators whose files are read by name only. */
    private static final List<String> DATA = List.of("duties", "evidence", "law", "renumberings", "reuse", "schemes");

    /** Arguments: the folder of the resources, and of the compiled classes. */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        write(sources.resolve(RulebookFiles.ROOT), classes.resolve(RulebookFiles.ROOT));
        for (String folder : DATA) {
            DataFolder.index(sources.resolve(folder), classes.resolve(folder));
        }
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
