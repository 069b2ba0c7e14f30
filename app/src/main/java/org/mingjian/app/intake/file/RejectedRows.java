// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** The list of what was rejected, as a file people can open beside their own. */
public final class RejectedRows {

    public static final String FILE = "rejected.csv";

    private RejectedRows() {}

    /** Writes {@code rejected.csv} into the folder; without problems a file of an earlier run is removed. */
    public static void write(Path folder, List<IntakeProblem> problems) throws IOException {
        Path path = folder.resolve(FILE);
        if (problems.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        Files.createDirectories(folder);
        try (BufferedWriter file = Files.newBufferedWriter(path);
                CSVPrinter rows = new CSVPrinter(file, CsvFormats.WRITTEN)) {
            rows.printRecord("file", "row", "column", "code", "message");
            for (IntakeProblem problem : problems) {
                rows.printRecord(problem.file(), problem.row(), problem.column(), problem.code(), problem.message());
            }
        }
    }
}
