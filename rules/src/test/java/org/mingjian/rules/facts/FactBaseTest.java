// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.FactProblem.Code;

class FactBaseTest {

    private static final Fact EDUCATION = bureau("SHIJIAOYU");
    private static final Fact HEALTH = bureau("SHIWEIJIAN");

    @Test
    void factsAreGroupedByBureauAndSortedByTypeAndKey() {
        Fact later = training("SHIJIAOYU", "2026-05-01", "a");
        Fact earlier = training("SHIJIAOYU", "2026-04-01", "b");
        Fact other = training("SHIWEIJIAN", "2026-04-01", "c");

        FactBase base = FactBase.of(List.of(other, later, HEALTH, earlier, EDUCATION));

        assertThat(base.byBureau())
                .containsExactly(
                        Map.entry("SHIJIAOYU", List.of(EDUCATION, earlier, later)),
                        Map.entry("SHIWEIJIAN", List.of(HEALTH, other)));
        assertThat(base.rejected()).isEmpty();
    }

    @Test
    void shuffledFactsGiveTheSameDigestAndTheSameRejections() {
        List<Fact> facts = new ArrayList<>(List.of(
                EDUCATION,
                HEALTH,
                training("SHIJIAOYU", "2026-04-01", "a"),
                training("SHIJIAOYU", "2026-04-01", "a"),
                reply("R1", "2026-03-01"),
                reply("R1", "2026-03-02"),
                training("SHIMEIYOU", "2026-04-01", "a"),
                bureau("SHIMINZHENG"),
                bureau("SHIMINZHENGJU")));
        FactBase base = FactBase.of(facts);

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(facts, new Random(seed));
            FactBase shuffled = FactBase.of(facts);

            assertThat(shuffled.digest()).isEqualTo(base.digest());
            assertThat(shuffled.rejected()).isEqualTo(base.rejected());
        }
    }

    @Test
    void equalFactsFromTwoPlacesCountOnceAndKeepTheFirstSource() {
        Fact fromCsv = sourced("annual-reports.csv 2025");
        Fact fromNdjson = sourced("annual-reports.ndjson 2025");

        FactBase base = FactBase.of(List.of(fromNdjson, EDUCATION, fromCsv, fromCsv));

        assertThat(base.facts()).containsExactly(fromCsv, EDUCATION);
        assertThat(base.rejected()).isEmpty();
    }

    @Test
    void unequalFactsWithTheSameKeyAreAllRejected() {
        Fact first = reply("R1", "2026-03-01");
        Fact second = reply("R1", "2026-03-02");

        FactBase base = FactBase.of(List.of(second, first, EDUCATION));

        assertThat(base.facts()).containsExactly(EDUCATION);
        assertThat(base.rejected())
                .extracting(RejectedFact::fact, rejected -> rejected.problem().code())
                .containsExactly(tuple(first, Code.CONFLICT), tuple(second, Code.CONFLICT));
    }

    @Test
    void factsOfAnUnknownBureauAreRejectedWithTheNearestCode() {
        Fact stray = training("SHIJIAOYV", "2026-04-01", "a");

        FactBase base = FactBase.of(List.of(stray, EDUCATION));

        assertThat(base.rejected())
                .containsExactly(new RejectedFact(
                        stray,
                        new FactProblem("bureau", Code.UNKNOWN_BUREAU, "单位名册中没有代码为“SHIJIAOYV”的单位，是否应为“SHIJIAOYU”")));
    }

    @Test
    void bureausWithOverlappingCodesAreBothRejected() {
        Fact shorter = bureau("SHIMINZHENG");
        Fact longer = bureau("XSHIMINZHENG2");

        FactBase base = FactBase.of(List.of(shorter, longer, EDUCATION));

        assertThat(base.bureaus()).containsExactly((Bureau) EDUCATION);
        assertThat(base.rejected())
                .extracting(RejectedFact::fact, rejected -> rejected.problem().code())
                .containsExactly(tuple(shorter, Code.OVERLAPPING_CODE), tuple(longer, Code.OVERLAPPING_CODE));
    }

    @Test
    void theDigestChangesWithAnyValue() {
        FactBase before = FactBase.of(List.of(EDUCATION, reply("R1", "2026-03-01")));
        FactBase after = FactBase.of(List.of(EDUCATION, reply("R1", "2026-03-02")));

        assertThat(after.digest()).isNotEqualTo(before.digest());
    }

    private static Fact bureau(String code) {
        return read("bureaus", Map.of("code", code, "name", code, "group", "G1", "kind", "DEPARTMENT"));
    }

    private static Fact training(String bureau, String heldOn, String topic) {
        return read("trainings", Map.of("bureau", bureau, "heldOn", heldOn, "topic", topic));
    }

    private static Fact reply(String id, String sentOn) {
        return read("request-replies", Map.of("bureau", "SHIJIAOYU", "id", id, "request", "Q1", "sentOn", sentOn));
    }

    private static Fact sourced(String source) {
        return read("annual-reports", Map.of("bureau", "SHIJIAOYU", "year", "2025", "source", source));
    }

    private static Fact read(String type, Map<String, String> row) {
        return FactTypes.read(type, row).orThrow();
    }
}
