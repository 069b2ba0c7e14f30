// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The fairness check of a quarter of the seed city, added up once more from its score sheets and its ranking. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FairnessIT {

    @TempDir
    private static Path folder;

    private final OpenAccount accounts;
    private final Api office;
    private final int port;
    private String evaluation = "";
    private JsonNode check;

    FairnessIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.port = port;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void evaluate() throws IOException {
        Api.openAccounts(accounts, "SHENGTAIJU");
        ServedCity city = new ServedCity(office);
        city.load(folder.resolve("facts"));
        evaluation = city.evaluate(SeedData.PERIODS.get(1));
        check = office.get(evaluation + "/fairness").json();
    }

    @Test
    void sharesOfPointsLostAreThoseOfTheScoreSheets() {
        SortedMap<String, BigDecimal> lost = new TreeMap<>();
        for (JsonNode place : office.get(evaluation + "/ranking").json().get("items")) {
            JsonNode sheet = office.get(
                            evaluation + "/score-sheets/" + place.get("code").asString())
                    .json();
            for (JsonNode line : sheet.get("lines")) {
                boolean assessed = line.get("kind").asString().equals("DEDUCTION")
                        && List.of("SATISFIED", "VIOLATED")
                                .contains(line.get("outcome").asString());
                if (assessed) {
                    lost.merge(
                            line.get("indicator").asString(),
                            new BigDecimal(line.get("effective").asString()),
                            BigDecimal::add);
                }
            }
        }
        BigDecimal all = lost.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        SortedMap<String, String> expected = new TreeMap<>();
        lost.forEach((code, points) -> expected.put(
                code,
                points.movePointRight(2).divide(all, 1, RoundingMode.HALF_UP).toPlainString()));

        SortedMap<String, String> shares = new TreeMap<>();
        check.get("indicators")
                .forEach(one -> shares.put(
                        one.get("indicator").asString(), one.get("share").asString()));

        assertThat(shares).isEqualTo(expected);
    }

    @Test
    void bandsAreNeighboursNoFurtherApartThanTheNoise() {
        BigDecimal noise = new BigDecimal(check.get("noise").asString());
        List<String> expected = new ArrayList<>();
        JsonNode last = null;
        for (JsonNode place : office.get(evaluation + "/ranking").json().get("items")) {
            boolean ranked = !place.get("rank").isNull();
            if (ranked && last != null && last.get("group").equals(place.get("group"))) {
                BigDecimal apart = new BigDecimal(last.get("score").asString())
                        .subtract(new BigDecimal(place.get("score").asString()));
                if (apart.compareTo(noise) <= 0) {
                    expected.add(last.get("code").asString() + " "
                            + place.get("code").asString());
                }
            }
            last = ranked ? place : last;
        }
        List<String> neighbours = new ArrayList<>();
        for (JsonNode band : check.get("bands")) {
            for (int i = 1; i < band.get("bureaus").size(); i++) {
                neighbours.add(band.get("bureaus").get(i - 1).asString() + " "
                        + band.get("bureaus").get(i).asString());
            }
        }

        assertThat(noise).isEqualTo(new BigDecimal("0.60"));
        assertThat(neighbours).containsExactlyElementsOf(expected);
    }

    @Test
    void everyMatterIsJudgedOnThePageAndNoBureauSeesIt() {
        assertThat(check.get("judgements")).hasSize(11);
        String path = "/periods/2026Q2/fairness?evaluation=" + evaluation.substring(evaluation.lastIndexOf('/') + 1);

        Api.Answer page = office.get(path, "Accept", "text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("分组的影响", "业务量的影响", "并列区间", "样本少的失分");
        assertThat(Api.as("bureau-SHENGTAIJU", port)
                        .get(path, "Accept", "text/html")
                        .status())
                .isEqualTo(404);
    }
}
