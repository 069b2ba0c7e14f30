// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.publication.Publishing;

/** The seed city on a server, brought there and evaluated over HTTP like any other city. */
public final class ServedCity {

    public static final String EVALUATIONS = "/api/v1/evaluations";

    private final Api office;

    public ServedCity(Api office) {
        this.office = office;
    }

    /** Pushes the facts of the seed city as CSV, bureaus first; every row says where it comes from. */
    public void load(Path folder) throws IOException {
        load(SeedData.CITY, folder);
    }

    public void load(Path facts, Path folder) throws IOException {
        FactFolder.write(folder, SeedData.read(facts).facts().facts());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.sorted(Comparator.comparing((Path file) -> !file.endsWith("bureaus.csv"))
                            .thenComparing(Path::toString))
                    .toList();
            for (Path table : tables) {
                String type = table.getFileName().toString().replace(".csv", "");
                Answer answer = office.post("/api/v1/facts/" + type, Api.CSV, Files.readAllBytes(table));
                assertThat(answer.status()).as(type).isEqualTo(200);
                assertThat(answer.verdicts()).as(type).allMatch(verdict -> verdict.endsWith("created"));
            }
        }
    }

    /** Evaluates a period and waits for the end; gives the address of the evaluation. */
    public String evaluate(SeedData.Asked asked) {
        Answer accepted = start(asked);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String address = accepted.headers().firstValue("Location").orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        assertThat(office.get(address).json().get("state").asString()).isEqualTo("IN_REVIEW");
        return address;
    }

    /** The same of a quarter by its name. */
    public String evaluate(String period) {
        return evaluate(SeedData.PERIODS.stream()
                .filter(asked -> asked.period().equals(period))
                .findFirst()
                .orElseThrow());
    }

    public Answer start(SeedData.Asked asked) {
        return office.post(
                EVALUATIONS,
                Api.JSON,
                "{\"scheme\":\"2026_municipal\",\"period\":\"%s\",\"asOf\":\"%s\"}"
                        .formatted(asked.period(), asked.asOf()));
    }

    public void publish(String evaluation) {
        Answer answer = new Publishing(office).publish(evaluation);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("state").asString()).isEqualTo("PUBLISHED");
    }
}
