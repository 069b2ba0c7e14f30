// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVPrinter;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/** Writes facts as a folder of CSV files. */
final class FolderWriter {

    private FolderWriter() {}

    static void write(Path folder, Collection<? extends Fact> facts) throws IOException {
        Files.createDirectories(folder);
        Map<String, List<Fact>> byType = new TreeMap<>();
        for (Fact fact : facts) {
            byType.computeIfAbsent(FactTypes.of(fact).name(), type -> new ArrayList<>())
                    .add(fact);
        }
        for (List<Fact> ofOneType : byType.values()) {
            FactTypeDescription type = FactTypes.of(ofOneType.get(0));
            ofOneType.sort(Comparator.comparing(Fact::bureau).thenComparing(FactTypes::key));
            try (BufferedWriter file = Files.newBufferedWriter(folder.resolve(type.name() + ".csv"));
                    CSVPrinter rows = new CSVPrinter(file, CsvFormats.WRITTEN)) {
                rows.printRecord(type.columnNames());
                for (Fact fact : ofOneType) {
                    rows.printRecord(FactTypes.write(fact).values());
                }
            }
        }
    }
}
