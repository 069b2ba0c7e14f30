// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.RectificationItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The city's register of rectifications laid beside its findings: they join by the finding's number. */
class SeedRegisterTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyItemOfTheRegisterNamesTheFindingItIsAbout() throws IOException {
        Set<String> found = new TreeSet<>();
        for (SeedData.Asked asked : SeedData.PERIODS) {
            Path findings = SeedData.EXPECTED.resolve(asked.period()).resolve(ResultFiles.FINDINGS);
            for (String line : Files.readAllLines(findings)) {
                JsonNode finding = JSON.readTree(line);
                found.add(finding.get("bureau").asString() + " "
                        + finding.get("indicator").asString() + " "
                        + finding.get("id").asString());
            }
        }

        Set<String> register = SeedData.read(SeedData.CITY).facts().facts().stream()
                .filter(RectificationItem.class::isInstance)
                .map(RectificationItem.class::cast)
                .map(item -> item.bureau() + " " + item.indicator() + " " + item.finding())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(register).hasSize(7);
        assertThat(found).containsAll(register);
    }
}
