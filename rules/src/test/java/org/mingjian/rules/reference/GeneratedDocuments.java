// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;

/** Invented policies, interpretations, other documents and changes of validity. */
final class GeneratedDocuments {

    private static final List<String> TOPICS = List.of("学校食堂管理办法", "校车安全规定", "招生工作方案", "教师培训规划", "校外培训管理细则（2026年修订）");

    private static final String TEXT = "第一条为规范学校食堂管理，保障师生饮食安全，根据有关法律法规，结合本市实际，制定本办法。";
    private static final String COMMENT = "为什么要出台这个文件？去年不少家长反映伙食不好，我们走访了四十所中小学，听取了意见。";

    /** Copies whole, of thirty and of twenty-nine characters, of 24 in 30 pieces and of 24 in 31. */
    private static final String[] COPIES = {
        TEXT,
        TEXT.replace("。", "，"),
        TEXT.substring(0, TEXT.indexOf("本市")),
        TEXT.substring(0, TEXT.indexOf("合本市")),
        TEXT.substring(0, TEXT.indexOf("结合")) + "以下逐条说明。",
        TEXT.substring(0, TEXT.indexOf("结合")) + "以下逐条来说明。"
    };

    private final Luck luck;
    private final Rows rows;

    GeneratedDocuments(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        int policies = luck.below(5);
        for (int i = 0; i < policies; i++) {
            policy(i);
        }
        int others = luck.below(4);
        for (int i = 0; i < others; i++) {
            other("N" + i);
        }
        if (luck.chance(0.1)) {
            change("D-lost", luck.day());
        }
    }

    private void policy(int number) {
        String id = "D" + number;
        String topic = TOPICS.get(luck.chance(0.05) ? 0 : number);
        LocalDate signed = luck.day();
        LocalDate published = luck.termAfter(signed, luck.one(3, 20, 20));
        boolean proactive = luck.chance(0.8);
        String url = luck.known("https://jyj.example.gov.cn/" + id + ".html");
        String interpretationUrl = "https://jyj.example.gov.cn/I" + number + "0.html";
        rows.add(
                "documents",
                "id",
                id,
                "kind",
                luck.one("POLICY", "POLICY", "NORMATIVE", "OFFICIAL"),
                "title",
                luck.one("关于印发" + topic + "的通知", topic, "市教育局关于印发《" + topic + "（试行）》的通知"),
                "url",
                url,
                "indexNumber",
                luck.known("JY-" + number),
                "issuer",
                luck.one(null, "市教育局", "市财政局 市教育局", "省教育厅", "市教委"),
                "writtenOn",
                luck.known(luck.careful() ? signed : signed.minusDays(luck.below(3))),
                "publishedOn",
                luck.known(published),
                "firstSeenOn",
                luck.chance(0.4) ? published.plusDays(luck.below(8) - 3) : null,
                "attribute",
                luck.known(proactive ? "PROACTIVE" : luck.one("ON_REQUEST", "WITHHELD")),
                "attributeSetOn",
                luck.known(luck.careful() ? luck.upTo(signed, 3) : signed.plusDays(luck.below(4))),
                "printedNote",
                luck.chance(0.4) ? null : luck.careful() ? "此件公开发布" : luck.one("此件主动公开", "此件依申请公开"),
                "statutoryLimitDays",
                luck.chance(0.1) ? luck.one(7, 10) : null,
                "submittedOn",
                luck.known(signed.minusDays(luck.below(6))),
                "signedOn",
                luck.known(signed),
                "draftDepartment",
                luck.known("基础教育处"),
                "needsInterpretation",
                luck.known(luck.chance(0.85)),
                "major",
                luck.known(luck.chance(0.4)),
                "convertedTopic",
                luck.chance(0.1) ? topic : null,
                "text",
                luck.chance(0.7) ? TEXT : null,
                "links",
                luck.careful()
                        ? List.of(luck.one(
                                "I" + number + "0",
                                interpretationUrl,
                                interpretationUrl.replace("https", "http") + "#a"))
                        : luck.one(List.of("https://jyj.example.gov.cn/"), null));
        rows.about(id, "JC-03", "JC-06", "JD-01", "JD-03", "JD-04", "JD-05", "JD-07", "GF-01");
        int interpretations = luck.chance(0.75) ? luck.chance(0.3) ? 2 : 1 : 0;
        for (int i = 0; i < interpretations; i++) {
            interpretation("I" + number + i, id, url, topic, signed, published);
        }
        if (luck.chance(0.7)) {
            rows.add(
                    "interpretation-plans",
                    "document",
                    id,
                    "createdOn",
                    luck.careful() ? luck.upTo(signed, 12) : signed.plusDays(luck.below(9) - 4));
        }
        if (luck.chance(0.25)) {
            change(id, published);
        }
    }

    private void interpretation(String id, String policy, String url, String topic, LocalDate signed, LocalDate out) {
        String named = luck.one(policy, policy, url == null ? policy : url + "/", null, null);
        rows.add(
                "documents",
                "id",
                id,
                "kind",
                "INTERPRETATION",
                "title",
                luck.one("《" + topic + "》政策解读", "一图读懂：" + topic, "关于印发" + topic + "的通知的解读"),
                "url",
                luck.known("https://jyj.example.gov.cn/" + id + ".html"),
                "interprets",
                luck.chance(0.06) ? luck.one("D-lost", "D0") : named,
                "publishedOn",
                luck.known(luck.careful() ? luck.upTo(out, 2) : luck.termAfter(out, luck.one(0, 3, 10))),
                "approvedOn",
                luck.known(luck.careful() ? luck.upTo(signed, 2) : signed.plusDays(luck.below(5) - 1)),
                "authorDepartment",
                luck.known(luck.careful() ? "基础教育处" : "市日报社"),
                "interpreterRole",
                luck.known(luck.careful() ? luck.one("HEAD", "HEAD", "DRAFTER") : luck.one("DEPUTY", "OTHER")),
                "form",
                luck.known(
                        luck.careful()
                                ? luck.one("PRESS_CONFERENCE", "INTERVIEW", "SIGNED_ARTICLE", "TEXT", "VIDEO")
                                : luck.one("SIGNED_ARTICLE", "TEXT")),
                "elements",
                luck.chance(0.1)
                        ? null
                        : luck.careful()
                                ? List.of("BACKGROUND", "PURPOSE", "MEASURES", "DIFFERENCES")
                                : luck.one(List.of("MEASURES"), List.of("BACKGROUND", "PURPOSE", "MEASURES")),
                "copiedShare",
                luck.chance(0.3) ? null : luck.careful() ? "0.7999" : luck.one("0.80", "0.95"),
                "channels",
                luck.careful() ? luck.one(null, List.of("WEBSITE"), List.of("WEBSITE", "WECHAT")) : List.of("WEBSITE"),
                "text",
                luck.chance(0.3) ? (luck.careful() ? COMMENT : luck.one(COPIES)) : null,
                "attribute",
                luck.chance(0.5) ? "PROACTIVE" : null,
                "links",
                luck.careful()
                        ? luck.one(List.of(policy), url == null ? List.of(policy) : List.of("x", url))
                        : luck.one(List.of("https://jyj.example.gov.cn/"), null));
    }

    private void other(String id) {
        LocalDate written = luck.day();
        rows.add(
                "documents",
                "id",
                id,
                "kind",
                luck.one("OFFICIAL", "OTHER", "OTHER"),
                "title",
                "事项" + id,
                "url",
                luck.chance(0.6) ? "https://jyj.example.gov.cn/" + id : null,
                "indexNumber",
                luck.chance(0.6) ? "JY-" + id : null,
                "writtenOn",
                luck.known(written),
                "publishedOn",
                luck.chance(0.75) ? luck.termAfter(written, 20) : null,
                "firstSeenOn",
                luck.chance(0.3) ? luck.termAfter(written, 20) : null,
                "attribute",
                luck.known(luck.one("PROACTIVE", "PROACTIVE", "ON_REQUEST")),
                "convertedTopic",
                luck.chance(0.4) ? "主题" + luck.below(5) : null);
        rows.about(id, "JC-03", "JC-06", "GF-01");
    }

    private void change(String document, LocalDate about) {
        LocalDate on = about.plusDays(luck.below(30) - 10);
        String status = luck.one("REPEALED", "AMENDED", "EXPIRED", "IN_FORCE");
        rows.add(
                "validity-changes",
                "document",
                document,
                "status",
                status,
                "on",
                on,
                "labelOnPage",
                luck.careful() ? status : luck.one(status, "IN_FORCE", null),
                "labelUpdatedOn",
                luck.known(luck.termAfter(on, 20)),
                "checkedOn",
                luck.known(luck.termAfter(on, 20)));
        rows.about(document + "/" + on, "GF-04");
    }
}
