// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.app.evaluation.SeedData.Asked;
import org.mingjian.app.evaluation.SeedNote.Announced;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notes of the city laid beside the committed findings, both ways: what a note announces is found, and what is found
 * was announced, with its amount. The committed findings are what an evaluation gives: {@link GoldenEvaluationTest}.
 */
class SeedNotesTest {

    private static final Pattern UNPLANTED = Pattern.compile("^\\| ([A-Z]{2}-\\d\\d)/([A-Z_]+) \\|", Pattern.MULTILINE);

    private static List<SeedNote> notes = List.of();

    @BeforeAll
    static void read() throws IOException {
        notes = SeedNote.ofCity();
    }

    @Test
    void everyRowSaysWhyItIsThere() {
        assertThat(notes)
                .allSatisfy(note -> assertThat(note.note()).as(note.file()).isNotBlank());
    }

    @Test
    void everyArrowIsAnAnnouncement() {
        assertThat(notes).allMatch(SeedNote::wellFormed);
    }

    @Test
    void whatIsAnnouncedIsFoundAndNothingElse() throws IOException {
        List<Announced> announced = new ArrayList<>(SeedNote.manualScores());
        notes.forEach(note -> announced.addAll(note.announced()));

        assertThat(found().stream().map(Announced::toString).sorted())
                .containsExactlyElementsOf(
                        announced.stream().map(Announced::toString).sorted().toList());
    }

    @Test
    void everyReasonOfTheEditionIsPlantedOrNamedAsNotPlantable() throws IOException {
        Set<String> planted = new TreeSet<>();
        found().forEach(finding -> planted.add(finding.indicator() + "/" + finding.reason()));
        String readme = Files.readString(SeedData.ROOT.resolve("README.md"));
        Stream<MatchResult> unplanted = UNPLANTED.matcher(readme).results();
        unplanted.forEach(row -> assertThat(planted.add(row.group(1) + "/" + row.group(2)))
                .as("README says %s/%s is not planted, but it is", row.group(1), row.group(2))
                .isTrue());

        assertThat(planted).isEqualTo(reasons());
    }

    private static Set<String> reasons() {
        Set<String> reasons = new TreeSet<>();
        SeedData.SCHEME.indicators().forEach(chosen -> {
            if (chosen.automation() == Automation.MANUAL) {
                reasons.add(chosen.code() + "/" + Reason.MANUAL_SCORE);
            } else {
                SeedData.RULEBOOK
                        .indicators()
                        .get(chosen.code())
                        .reasons()
                        .forEach(reason -> reasons.add(chosen.code() + "/" + reason.code()));
            }
        });
        return reasons;
    }

    private static List<Announced> found() throws IOException {
        List<Announced> found = new ArrayList<>();
        for (Asked asked : SeedData.PERIODS) {
            var findings = SeedData.EXPECTED.resolve(asked.period()).resolve(ResultFiles.FINDINGS);
            for (String line : Files.readAllLines(findings)) {
                JsonNode finding = JsonMapper.builder().build().readTree(line);
                found.add(new Announced(
                        asked.period(),
                        text(finding, "bureau"),
                        text(finding, "indicator"),
                        text(finding, "reason"),
                        effect(finding)));
            }
        }
        return found;
    }

    private static String effect(JsonNode finding) {
        String deducted = text(finding, "deducted");
        String effective = text(finding, "effective");
        return switch (text(finding, "outcome")) {
            case "VIOLATED" -> "-" + deducted + (deducted.equals(effective) ? "" : "/" + effective);
            case "PENDING" -> "?";
            case "NOT_APPLICABLE" -> "exempt";
            default -> text(finding, "indicator").startsWith("JF-") ? "earned" : "lifted";
        };
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
