// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Brings an evaluation to its publication as an office does: what is pending is decided, the result scored again, the
 * fairness check looked at, and bureaus of which too little is known are held back with a reason.
 */
public record Publishing(Api office) {

    /** Decides nothing beyond what the facts already decide, unless something is left pending. */
    public Answer publish(String evaluation) {
        assertThat(office.post(evaluation + "/replay", Api.JSON, "").status()).isEqualTo(200);
        decide(evaluation);
        assertThat(office.get(evaluation + "/fairness").status()).isEqualTo(200);
        return office.post(evaluation + "/publication", Api.JSON, said(evaluation, "测试：更正后重新发布"));
    }

    /** What a publication of this evaluation must say of bureaus that are to be held back. */
    public String said(String evaluation, String reason) {
        List<String> held = obstacles(evaluation, "COVERAGE").stream()
                .map(bureau -> "{\"bureau\":\"%s\",\"reason\":\"材料不足，暂缓评定\"}".formatted(bureau))
                .toList();
        return "{\"reason\":\"%s\",\"held\":[%s]}".formatted(reason, String.join(",", held));
    }

    /** Bureaus named under one condition. */
    public List<String> obstacles(String evaluation, String code) {
        List<String> bureaus = new ArrayList<>();
        Answer asked = office.get(evaluation + "/publication");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        for (JsonNode check : asked.json().get("checks")) {
            if (check.get("code").asString().equals(code)) {
                check.get("bureaus")
                        .forEach(one -> bureaus.add(one.get("bureau").asString()));
            }
        }
        return bureaus;
    }

    private void decide(String evaluation) {
        List<String> known = obstacles(evaluation, "COVERAGE");
        StringBuilder decisions = new StringBuilder();
        int number = 0;
        for (JsonNode finding : office.get(evaluation + "/findings?outcome=PENDING&limit=200")
                .json()
                .get("items")) {
            String bureau = finding.get("bureau").asString();
            if (!known.contains(bureau)) {
                decisions.append("""
                        {"bureau":"%s","id":"T%s-%d","kind":"REVIEW","outcome":"DISMISSED","indicator":"%s","subject":"%s",\
                        "decidedBy":"周立群","confirmedBy":"李慧明","decidedOn":"%s","reason":"测试：不予认定"}
                        """.formatted(
                                bureau,
                                evaluation.replaceAll("\\D+", ""),
                                ++number,
                                finding.get("indicator").asString(),
                                finding.get("subject").asString(),
                                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))));
            }
        }
        if (number > 0) {
            assertThat(office.post("/api/v1/facts/decisions", Api.NDJSON, decisions.toString())
                            .verdicts())
                    .allMatch(verdict -> verdict.endsWith("created"));
            assertThat(office.post(evaluation + "/replay", Api.JSON, "").status())
                    .isEqualTo(200);
        }
    }
}
