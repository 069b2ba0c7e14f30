// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.dossier.interpretation.PolicyMatch.MatchedBy;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.FactTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Interpretations and their policies: the real pairs of the corpus, and made policies that differ in a year, a batch, an
 * edition, a district or a word only. A wrong match counts as a failure, an open question does not.
 */
class MatchingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Document document(String id, String kind, String title, String... more) {
        Map<String, String> cells =
                new LinkedHashMap<>(Map.of("bureau", "SHISIFAJU", "id", id, "kind", kind, "title", title));
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return (Document) FactTypes.read("documents", cells).fact();
    }

    private static Document policy(String id, String title, String... more) {
        return document(id, "POLICY", title, more);
    }

    private static Matching.Found find(List<Document> policies, String title, String... more) {
        Document interpretation = document("I1", "INTERPRETATION", title, more);
        return Matching.find(new PolicyIndex(policies, policies), interpretation);
    }

    private static List<JsonNode> pairs() {
        List<JsonNode> pairs = new ArrayList<>();
        for (String file : List.of("pingtan-pairs", "policy-interpretation-pairs")) {
            try (InputStream in = MatchingTest.class.getResourceAsStream("/corpus/" + file + ".jsonl")) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    JsonNode pair = JSON.readTree(line);
                    if (pair.path("relation").asString("interprets").equals("interprets")) {
                        pairs.add(pair);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return pairs;
    }

    @Test
    void realPairsAreFoundAndNoneIsFoundWrong() {
        Map<String, Document> policies = new LinkedHashMap<>();
        for (JsonNode pair : pairs()) {
            String title = pair.get("policy").get("title").asString();
            String id = pair.get("policy").path("id").asString(title);
            policies.put(id, policy(id, title));
        }
        List<String> missed = new ArrayList<>();
        for (JsonNode pair : pairs()) {
            if (pair.get("interpretation").isNull()) {
                continue;
            }
            String policy = pair.get("policy")
                    .path("id")
                    .asString(pair.get("policy").get("title").asString());
            String title = pair.get("interpretation").get("title").asString();
            Matching.Found found = find(List.copyOf(policies.values()), title);
            if (found.way() == MatchedBy.NONE) {
                missed.add(policy + " " + title);
            } else {
                assertThat(found.documents()).extracting(Document::id).as(title).containsExactly(policy);
            }
        }
        missed.forEach(miss -> System.out.println("no match " + miss));
        assertThat(missed)
                .as("the plan is called differently on the two pages, or the page is a re-publication under a headline")
                .hasSize(3);
    }

    @Test
    void policiesWithLikeNamesAreNeverTakenForEachOther() {
        List<Document> policies = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String place : List.of("东山区", "西山区", "某市")) {
            for (String subject : List.of("养老服务补贴办法", "养老服务补助办法", "校外培训管理办法", "非物质文化遗产保护办法")) {
                for (String edition : List.of("", "（试行）", "（2020年修订）", "（2024年修订）", "实施细则", "任务清单（第一批）", "任务清单（第二批）")) {
                    names.add(place + subject + edition);
                }
                names.add("2025年" + place + subject);
                names.add("2026年" + place + subject);
            }
        }
        for (String name : names) {
            policies.add(policy("P" + policies.size(), "某市司法局关于印发《" + name + "》的通知"));
        }
        int right = 0;
        for (int i = 0; i < names.size(); i++) {
            for (String form : List.of(
                    "《%s》政策解读", "一图读懂 | 《%s》", "某市司法局负责人就《%s》有关问题答记者问", "关于《%s》的解读", "图解：%s", "《某市司法局关于印发〈%s〉的通知》解读")) {
                Matching.Found found = find(policies, form.replace("%s", names.get(i)));
                if (found.way() != MatchedBy.NONE) {
                    assertThat(found.documents())
                            .extracting(Document::id)
                            .as(form + names.get(i))
                            .containsExactly("P" + i);
                    right++;
                }
            }
        }
        assertThat(right).as("of " + names.size() * 6).isEqualTo(names.size() * 6);
    }

    @Test
    void anotherYearBatchDistrictOrEditionIsNoMatch() {
        List<Document> only = List.of(
                policy("P1", "关于印发《东山区养老服务补贴办法（2024年修订）》的通知"),
                policy("P2", "关于印发《2025年法治政府建设工作要点》的通知"),
                policy("P3", "关于公布第一批证明事项告知承诺清单的通知"));
        for (String title : List.of(
                "《西山区养老服务补贴办法（2024年修订）》政策解读",
                "《东山区养老服务补贴办法（2020年修订）》政策解读",
                "《东山区养老服务补贴办法》政策解读",
                "《2026年法治政府建设工作要点》政策解读",
                "《关于公布第二批证明事项告知承诺清单的通知》解读")) {
            assertThat(find(only, title).way()).as(title).isEqualTo(MatchedBy.NONE);
        }
        assertThat(find(only, "《东山区养老服务补贴办法》政策解读").documents())
                .as("a person may see that it is of the revised one")
                .extracting(Document::id)
                .containsExactly("P1");
    }

    @Test
    void aTieGoesToAPersonWithBothCandidates() {
        List<Document> twins = List.of(
                policy("P1", "关于印发《学校食堂管理办法》的通知", "documentNumber", "市教发〔2020〕5号"),
                policy("P2", "关于印发《学校食堂管理办法》的通知", "documentNumber", "市教发〔2026〕9号", "url", "https://a.gov.cn/p2"));
        Matching.Found found = find(twins, "《学校食堂管理办法》政策解读");
        assertThat(found.way()).isEqualTo(MatchedBy.NONE);
        assertThat(found.documents()).extracting(Document::id).containsExactly("P1", "P2");
        assertThat(new PolicyMatch.Doubt(twins.get(0), found.documents()))
                .hasToString("《关于印发《学校食堂管理办法》的通知》可能对应：关于印发《学校食堂管理办法》的通知（P1）、关于印发《学校食堂管理办法》的通知（P2）");
        assertThat(find(twins, "《学校食堂管理办法》政策解读", "links", "https://a.gov.cn/p2"))
                .isEqualTo(new Matching.Found(MatchedBy.LINK, List.of(twins.get(1))));
        assertThat(find(twins, "《学校食堂管理办法》（市教发[2020]第5号）政策解读").documents()).containsExactly(twins.get(0));
        assertThat(find(twins, "《学校食堂管理办法》政策解读", "text", "近日，市教育局印发《学校食堂管理办法》（市教发〔2026〕9号）。")
                        .documents())
                .containsExactly(twins.get(1));
    }

    @Test
    void onePagePublishedTwiceIsOnePolicy() {
        List<Document> same = List.of(
                policy("P1", "关于印发《学校食堂管理办法》的通知", "documentNumber", "市教发〔2026〕9号"),
                policy("P2", "关于印发《学校食堂管理办法》的通知", "documentNumber", "市教发[2026]9号"));
        assertThat(find(same, "《学校食堂管理办法》政策解读")).isEqualTo(new Matching.Found(MatchedBy.TITLE, same));
    }

    @Test
    void aLinkThatContradictsTheTitleIsAQuestion() {
        List<Document> two = List.of(
                policy("P1", "关于印发《学校食堂管理办法》的通知"), policy("P2", "关于印发《校车安全管理办法》的通知", "url", "https://a.gov.cn/p2"));
        Matching.Found found = find(two, "《学校食堂管理办法》政策解读", "links", "https://a.gov.cn/p2");
        assertThat(found.way()).isEqualTo(MatchedBy.NONE);
        assertThat(found.documents()).hasSize(2);
        assertThat(find(two, "惠民新政来了", "links", "https://a.gov.cn/p2").way()).isEqualTo(MatchedBy.LINK);
        assertThat(find(two, "《2026年招生办法》解读").documents()).isEmpty();
    }

    @Test
    void aPageThatTellsTheTitleOfItsPolicyIsMatchedByIt() {
        List<Document> policies = List.of(policy("P1", "关于印发《学校食堂管理办法》的通知"));
        assertThat(find(policies, "食堂管理有了新规矩", "interprets", "学校食堂管理办法").way()).isEqualTo(MatchedBy.TITLE);
    }
}
