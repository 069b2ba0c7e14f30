// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.evaluation.SeedData.Asked;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scoring.ScoreSheet;

/** Real bureaus with one published document each: a report alone proves little, and what it does not say costs nothing. */
class JusticeBureausTest {

    @TempDir
    Path out;

    @ParameterizedTest
    @ValueSource(strings = {"qingdao-2017", "binhai-2017", "qinzhou-2020", "qingdao-2023"})
    void aDocumentAloneNeverCostsPointsAndNeverRanks(String folder) throws IOException {
        String year = folder.substring(folder.length() - 4);
        FolderReading reading =
                SeedData.read(SeedData.ROOT.resolve("justice-bureaus").resolve(folder));
        Asked asked = new Asked(year, LocalDate.of(Integer.parseInt(year), 12, 31));

        EvaluationResult result = SeedData.write(reading, asked, History.none(), out);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(result.sheets()).singleElement().satisfies(JusticeBureausTest::costsNothing);
        assertThat(result.ranking().places()).allMatch(place -> place.rank() == null);
        GoldenFiles.compare(SeedData.EXPECTED.resolve("justice-bureaus").resolve(folder), out);
    }

    private static void costsNothing(ScoreSheet sheet) {
        assertThat(sheet.lines()).noneMatch(line -> line.outcome() == Outcome.VIOLATED);
        assertThat(sheet.lines()).noneMatch(line -> line.outcome() == Outcome.ERROR);
        assertThat(sheet.coverage()).isLessThan(SeedData.SCHEME.ranking().coverageFloor());
    }
}
