// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.app.intake.file.CsvRows;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.NdjsonRows;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.file.RejectedRows;
import org.mingjian.app.intake.file.TableTerms;
import org.mingjian.app.intake.file.TextFile;
import org.mingjian.app.intake.file.XlsxFile;
import org.mingjian.app.intake.page.PageRows;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Nearest;
import org.mingjian.rules.facts.Spelling;

/** Reads the files of one folder of facts, by name. */
final class FolderReader {

    private static final String PAGES = "pages.ndjson";

    private final Path folder;
    private final CollectedFacts collected = new CollectedFacts();

    FolderReader(Path folder) {
        this.folder = folder;
    }

    FolderReading read() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try {
                readFile(file);
            } catch (IOException unreadable) {
                collected.add(FileProblem.UNREADABLE.in(name(file), 0, "", unreadable));
            }
        }
        boolean bureaus =
                files.stream().map(FolderReader::name).anyMatch(name -> name.matches("bureaus\\.(csv|ndjson)"));
        if (!bureaus) {
            collected.add(FileProblem.MISSING_BUREAUS.in("bureaus.csv", 0, ""));
        }
        return collected.settle();
    }

    private void readFile(Path path) throws IOException {
        String file = name(path);
        if (file.endsWith(".xlsx")) {
            readWorkbook(path, file);
            return;
        }
        boolean csv = file.endsWith(".csv");
        if (!csv && !file.endsWith(".ndjson") || file.equals(RejectedRows.FILE)) {
            return;
        }
        String stem = file.substring(0, file.lastIndexOf('.'));
        Optional<FactTypeDescription> type = FactTypes.named(stem);
        if (type.isEmpty() && !file.equals(PAGES)) {
            collected.add(FileProblem.UNKNOWN_FILE.in(file, 0, "", Nearest.hint(stem, FactTypes.names())));
            return;
        }
        Optional<TextFile> text = TextFile.detect(path);
        if (text.isEmpty()) {
            collected.add(FileProblem.ENCODING.in(file, 0, ""));
            return;
        }
        if (text.get().encoding().equals(TextFile.GB18030)) {
            collected.note(file + ": " + FileProblem.WORDS.say("NOTE_GB18030"));
        }
        try (BufferedReader reader = text.get().open()) {
            if (type.isEmpty()) {
                new PageRows(file).read(reader, page -> {
                    if (page.note() == null) {
                        collected.addPage(file, page);
                    } else {
                        collected.note(file + ":" + page.row().line() + ": " + page.note());
                    }
                });
            } else if (csv) {
                new CsvRows(file, type.get(), TableTerms.CANONICAL)
                        .read(reader, row -> collected.add(file, type.get(), row, Spelling.CANONICAL));
            } else {
                new NdjsonRows(file, type.get())
                        .read(reader, row -> collected.add(file, type.get(), row, Spelling.CANONICAL));
            }
        }
    }

    /** One register, where the file is named after it, or a workbook of several. */
    private void readWorkbook(Path path, String file) {
        Optional<FactTypeDescription> wanted = FactTypes.named(file.substring(0, file.lastIndexOf('.')));
        try {
            boolean found = new XlsxFile(path, file).read(wanted, register(file));
            if (!found) {
                collected.add(FileProblem.UNKNOWN_FILE.in(file, 0, "", ""));
            }
        } catch (IOException noWorkbook) {
            collected.add(FileProblem.NOT_XLSX.in(file, 0, ""));
        }
    }

    private XlsxFile.Register register(String file) {
        return new XlsxFile.Register() {
            @Override
            public void take(FactTypeDescription type, RawRow row) {
                collected.add(file, type, row, Spelling.TOLERANT);
            }

            @Override
            public void leftOut(FactTypeDescription type, int line, String words) {
                collected.note(file + ":" + line + ": " + FileProblem.WORDS.say("NOTE_LEFT_OUT", words));
            }
        };
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
