// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.mingjian.rules.facts.Fact;

/**
 * A folder of facts: one file for each fact type, {@code <type>.csv} or {@code <type>.ndjson} or both, and raw pages in
 * {@code pages.ndjson}. What the command line reads, the seed city looks like and a package contains.
 */
public final class FactFolder {

    private FactFolder() {}

    /**
     * Reads all files. A bad row is rejected and named, the others go on.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static FolderReading read(Path folder) throws IOException {
        return new FolderReader(folder).read();
    }

    /** Writes the facts as CSV, one file for each type that has any, rows by bureau and key. */
    public static void write(Path folder, Collection<? extends Fact> facts) throws IOException {
        FolderWriter.write(folder, facts);
    }
}
