// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.InvalidScheme;
import org.mingjian.rules.scheme.SchemeReader;

/** An edition named by its id or by a file. */
public final class SchemeChoice {

    private SchemeChoice() {}

    /**
     * The file where there is one of that name, else the edition that travels with the program.
     *
     * @throws InvalidScheme with all defects; also for an unknown id
     */
    public static EvaluationScheme read(String idOrFile, Rulebook rulebook) throws IOException {
        SchemeReader reader = new SchemeReader(rulebook);
        Path file = Path.of(idOrFile);
        return Files.isRegularFile(file) ? reader.read(idOrFile, Files.readString(file)) : reader.byId(idOrFile);
    }
}
