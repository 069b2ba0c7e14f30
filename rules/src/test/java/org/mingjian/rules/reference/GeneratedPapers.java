// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;

/** Invented documents withheld, normative pages, reviews of documents in force, items of key areas, and releases. */
final class GeneratedPapers {

    private final Luck luck;
    private final Rows rows;

    GeneratedPapers(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        for (int i = luck.below(3); i > 0; i--) {
            withheld("W" + i);
        }
        for (int i = luck.below(3); i > 0; i--) {
            normative("M" + i);
        }
        for (int i = luck.below(4); i > 0; i--) {
            release("P" + i);
        }
        reviews();
        areas();
    }

    private void withheld(String id) {
        LocalDate signed = luck.day();
        String attribute = luck.one("WITHHELD", "WITHHELD", "WITHHELD", "ON_REQUEST", null);
        LocalDate submitted = luck.known(signed.minusDays(luck.chance(0.1) ? -luck.below(20) : luck.below(4)));
        LocalDate decided = submitted == null ? signed : submitted;
        boolean written = luck.chance(0.85);
        rows.add(
                "documents",
                "id",
                id,
                "kind",
                luck.one("POLICY", "NORMATIVE", "OFFICIAL", "OTHER"),
                "title",
                "内部事项" + id,
                "issuer",
                luck.one(null, "市教育局", "市教育局", "示范市人民政府"),
                "writtenOn",
                luck.known(signed),
                "signedOn",
                luck.known(signed),
                "submittedOn",
                submitted,
                "attribute",
                attribute,
                "proposedAttribute",
                luck.one(null, "WITHHELD", "PROACTIVE"),
                "onBehalfOfGovernment",
                luck.one(null, null, true, false),
                "withholdingReason",
                written && luck.careful() ? "过程性信息" : null,
                "withholdingBasis",
                written && luck.careful()
                        ? luck.one(List.of("第十六条"), List.of("第十四条第一款"), List.of("保守国家秘密法", "第15条"), List.of("保守国家秘密法"))
                        : null,
                "officeReviewedOn",
                luck.known(luck.careful() ? luck.upTo(decided, 2) : decided.plusDays(1)));
        rows.about(id, "GF-02");
    }

    private void normative(String id) {
        LocalDate written = luck.chance(0.3)
                ? luck.period().to().minusYears(2).plusDays(luck.below(3) - 1)
                : luck.day().minusDays(luck.one(0, 0, 900));
        LocalDate published = luck.termAfter(luck.chance(0.7) ? luck.day() : written, 5);
        rows.add(
                "documents",
                "id",
                id,
                "kind",
                "NORMATIVE",
                "title",
                "管理规定" + id,
                "documentNumber",
                luck.careful() ? "示教规〔2026〕1号" : null,
                "issuer",
                luck.careful() ? "市教育局" : luck.one(null, "省教育厅"),
                "indexNumber",
                luck.careful() ? "JY-" + id : null,
                "topic",
                luck.careful() ? "教育" : null,
                "writtenOn",
                luck.known(written),
                "publishedOn",
                luck.known(published),
                "firstSeenOn",
                luck.chance(0.4) ? published.plusDays(luck.one(luck.below(6) - 2, -luck.below(60))) : null,
                "validity",
                luck.careful() ? "IN_FORCE" : luck.one("REPEALED", "EXPIRED", "AMENDED", null),
                "viewable",
                luck.one(true, true, false, null),
                "searchable",
                luck.one(true, false, null),
                "downloadFormats",
                luck.careful() ? luck.one(List.of("PDF"), List.of("JPG", "WPS")) : luck.one(List.of("JPG"), null));
        rows.about(id, "GF-03");
    }

    private void release(String id) {
        LocalDate published = luck.day();
        rows.add(
                "documents",
                "id",
                id,
                "kind",
                "OTHER",
                "title",
                "信息" + id,
                "publishedOn",
                luck.known(published),
                "firstSeenOn",
                luck.one(null, null, published.plusDays(luck.below(8) - 2)),
                "reviewLevels",
                luck.one(null, 3, 3, 2),
                "secrecyReviewedOn",
                luck.one(null, published, published.minusDays(1), published.plusDays(1)),
                "otherChannelOn",
                luck.one(null, published, published.plusDays(1), published.minusDays(1)),
                "enteredOn",
                luck.chance(0.4) ? published.plusDays(luck.one(-1, 0, 3, 4, 9)) : null);
        rows.about("documents/" + id, "PT-07", "PT-08", "VT-02");
    }

    private void reviews() {
        LocalDate end = luck.period().to();
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate decided = luck.chance(0.3) ? end.minusYears(2).plusDays(luck.below(3) - 1) : luck.day();
            Finish finish = Finish.of(luck, decided, 20);
            rows.add(
                    "clean-ups",
                    "id",
                    "QL" + i,
                    "title",
                    "清理",
                    "decidedOn",
                    decided,
                    "publishedOn",
                    finish.done(),
                    "checkedOn",
                    finish.checked());
            rows.about("clean-ups/QL" + i, "GF-05");
        }
        for (int i = luck.below(2); i > 0; i--) {
            LocalDate changed = luck.day().minusDays(180);
            Finish finish = Finish.of(luck, changed.plusDays(180));
            rows.add(
                    "upper-law-changes",
                    "id",
                    "SWF" + i,
                    "law",
                    "教育法",
                    "changedOn",
                    changed,
                    "handledOn",
                    finish.done(),
                    "checkedOn",
                    finish.checked());
            rows.about("upper-law-changes/SWF" + i, "GF-05");
        }
    }

    private void areas() {
        LocalDate newYear = LocalDate.of(luck.period().to().getYear(), 1, 1);
        for (int area = luck.below(3); area > 0; area--) {
            String code = area == 1 ? "C1" : "FLYZ";
            LocalDate starts = luck.one(null, null, newYear.plusDays(luck.below(300)), newYear.minusDays(200));
            rows.add(
                    "key-areas",
                    "code",
                    code,
                    "title",
                    "重点领域",
                    "yearlyItems",
                    luck.one(null, 2, 4, 6, 12),
                    "cadenceDays",
                    luck.one(null, 30, 60, 90),
                    "startsOn",
                    starts,
                    "endsOn",
                    luck.chance(0.2) ? (starts == null ? newYear : starts).plusDays(luck.below(300)) : null);
            rows.about(code, "ZD-01");
            LocalDate day = luck.one(newYear, starts == null ? newYear : starts);
            for (int i = luck.one(0, 3, 6, 12); i > 0; i--) {
                day = day.plusDays(luck.one(30, 60, 31, 61, 5 + luck.below(40)));
                boolean dated = luck.chance(0.97);
                rows.add(
                        "documents",
                        "id",
                        code + "-" + i,
                        "kind",
                        "OTHER",
                        "title",
                        "进展",
                        "keyArea",
                        code,
                        "publishedOn",
                        dated ? day : null,
                        "firstSeenOn",
                        dated || luck.chance(0.3) ? null : day);
            }
        }
    }
}
