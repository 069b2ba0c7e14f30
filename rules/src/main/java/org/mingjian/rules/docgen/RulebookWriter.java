// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.DutyTraceReader;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;

/** Writes the pages of the rulebook: an index, one page per indicator, one per scheme, duties and articles. */
public final class RulebookWriter {

    private RulebookWriter() {}

    /** Arguments: the folder {@code rules/docs}, which holds nothing else, and the folder of the scheme files. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), pages(RulebookReader.read(), Path.of(arguments[1])));
    }

    /** Text of every page by file name, for the shipped rulebook and all scheme files of a folder. */
    public static SortedMap<String, String> pages(Rulebook rulebook, Path schemeFiles) throws IOException {
        var reader = new SchemeReader(rulebook);
        var schemes = new ArrayList<EvaluationScheme>();
        try (Stream<Path> files = Files.list(schemeFiles)) {
            for (Path file : files.sorted().toList()) {
                schemes.add(reader.read(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return pages(rulebook, schemes);
    }

    /** Text of every page by file name. */
    public static SortedMap<String, String> pages(Rulebook rulebook, List<EvaluationScheme> schemes) {
        var pages = new TreeMap<String, String>();
        DutyTrace trace = DutyTraceReader.read();
        pages.put("index.md", new IndexPage(rulebook, schemes).text());
        rulebook.indicators()
                .values()
                .forEach(indicator -> pages.put(
                        IndicatorPage.fileName(indicator),
                        new IndicatorPage(rulebook, schemes, trace, indicator).text()));
        pages.put(DutiesPage.FILE_NAME, new DutiesPage(rulebook, trace).text());
        pages.put(ArticlesPage.FILE_NAME, new ArticlesPage(rulebook, RegulationReader.disclosure()).text());
        schemes.forEach(scheme -> pages.put(SchemePage.fileName(scheme), new SchemePage(rulebook, scheme).text()));
        return pages;
    }

    /** Writes the pages and removes those that no longer belong. */
    static void write(Path folder, SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> present = Files.list(folder)) {
            for (Path file : present.toList()) {
                if (!pages.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (var page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }
}
