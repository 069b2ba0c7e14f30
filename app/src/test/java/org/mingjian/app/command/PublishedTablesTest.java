// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that were printed, ranked on the command line; they and their sources lie with the tests of the rules. */
class PublishedTablesTest {

    private static final Path TABLES = Path.of("../rules/src/test/resources/tables");

    @TempDir
    Path folder;

    @Test
    void sichuanLandBureausOf2011SumUpAndSkipATakenPlace() throws IOException {
        List<String[]> printed = printed("sichuan-2011-land-bureaus.csv");

        List<String[]> ranked = ranked("competition", 1, printed, 3, 4, 5, 6, 7);

        for (int i = 0; i < printed.size(); i++) {
            assertThat(ranked.get(i)[8]).isEqualTo(two(printed.get(i)[2]));
            assertThat(ranked.get(i)[9]).isEqualTo(printed.get(i)[0]);
        }
    }

    @Test
    void prefectureSitesOf2014SumUpInTheirOrder() throws IOException {
        List<String[]> printed = printed("prefecture-sites-2014.csv");

        List<String[]> ranked = ranked("ordinal", 0, printed, 2, 3, 4, 5, 6);

        for (int i = 0; i < printed.size(); i++) {
            assertThat(ranked.get(i)[8]).isEqualTo(two(printed.get(i)[1]));
            assertThat(ranked.get(i)[9]).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void stateCouncilDepartmentsOf2016AreRankedDensely() throws IOException {
        List<String[]> printed = printed("website-eval-2016-state-council-departments.csv");

        List<String[]> ranked = ranked("dense", 1, printed, 8);

        for (int i = 0; i < printed.size(); i++) {
            assertThat(ranked.get(i)[5]).isEqualTo(printed.get(i)[0]);
        }
    }

    /** The printed parts in the form {@code rank} reads, without their total; what it made of them. */
    private List<String[]> ranked(String method, int name, List<String[]> printed, int... parts) throws IOException {
        var lines = new ArrayList<String>();
        var header = new StringBuilder("group,code,name");
        for (int part : parts) {
            header.append(",part").append(part);
        }
        lines.add(header + ",total");
        for (int i = 0; i < printed.size(); i++) {
            var line = new StringBuilder("G1,U%03d,".formatted(i)).append(printed.get(i)[name]);
            for (int part : parts) {
                line.append(',').append(printed.get(i)[part]);
            }
            lines.add(line + ",");
        }
        Path scores = Files.write(folder.resolve("scores.csv"), lines);
        Path out = folder.resolve("ranked.csv");

        CommandRun run =
                CommandRun.of("rank", "--scores", scores.toString(), "--out", out.toString(), "--method", method);

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        return Files.readAllLines(out).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static List<String[]> printed(String file) throws IOException {
        return Files.readAllLines(TABLES.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    private static String two(String total) {
        return new java.math.BigDecimal(total).setScale(2).toPlainString();
    }
}
