// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;

/** Invented requests with their steps, waits and letters of reply. */
final class GeneratedRequests {

    private final Luck luck;
    private final Rows rows;

    GeneratedRequests(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        int requests = luck.below(5);
        for (int i = 0; i < requests; i++) {
            request("R" + i);
        }
        if (luck.chance(0.1)) {
            reply("A-lost", "R-lost", luck.day(), luck.day());
        }
    }

    private void request(String id) {
        LocalDate received = luck.day();
        boolean corrected = luck.chance(0.25);
        LocalDate notice = corrected ? luck.termAfter(received, 7) : null;
        LocalDate back = corrected ? luck.known(notice.plusDays(luck.below(12))) : null;
        LocalDate start = back == null ? received : back;
        int base = received.isBefore(LocalDate.of(2019, 5, 15)) ? 15 : 20;
        boolean extended = luck.chance(0.3);
        LocalDate told = extended ? luck.termAfter(start, base) : null;
        rows.add(
                "disclosure-requests",
                "id",
                id,
                "receivedOn",
                received,
                "correctionNoticeOn",
                notice,
                "correctionReceivedOn",
                back,
                "correctionRounds",
                corrected ? luck.known(luck.careful() ? 1 : 2) : null,
                "extensionApprovedOn",
                extended ? luck.known(told.minusDays(luck.below(3))) : null,
                "extensionApprover",
                extended ? luck.known(luck.careful() ? "DISCLOSURE_OFFICE_HEAD" : "OTHER") : null,
                "extensionNotifiedOn",
                luck.known(told),
                "extensionDays",
                extended ? luck.known(luck.one(10, base, base, base + 1)) : null,
                "withdrawnOn",
                luck.chance(0.08) ? received.plusDays(luck.below(60)) : null,
                "acceptanceRefusedOn",
                luck.chance(0.06) ? received.plusDays(luck.below(30)) : null);
        rows.about(id, "YS-03", "YS-04", "VT-03");
        LocalDate asked = start.plusDays(luck.below(20));
        int waits = luck.chance(0.3) ? 1 + luck.below(2) : 0;
        for (int i = 0; i < waits; i++) {
            wait(id, asked.plusDays(i * (1 + luck.below(8))));
        }
        int replies = luck.chance(0.8) ? luck.chance(0.15) ? 2 : 1 : 0;
        if (replies > 0) {
            new GeneratedLedgers(luck, rows).stages(id, received, luck.termAfter(start, base));
        }
        for (int i = 0; i < replies; i++) {
            int term = base + (extended && luck.chance(0.7) ? base : 0) + (waits > 0 ? luck.below(10) : 0);
            reply("A" + id + i, id, received, luck.termAfter(start, term));
        }
    }

    private void wait(String request, LocalDate from) {
        rows.add(
                "request-suspensions",
                "request",
                request,
                "from",
                from,
                "to",
                luck.known(luck.termAfter(from, luck.one(5, 15, 15))),
                "reason",
                luck.one("THIRD_PARTY", "OTHER_ORGAN"),
                "inWriting",
                luck.known(luck.careful()));
    }

    private void reply(String id, String request, LocalDate received, LocalDate sent) {
        String type = luck.known(luck.one(
                "DISCLOSED",
                "REFUSED",
                "PARTIAL",
                "NON_EXISTENT",
                "PETITION",
                "ALREADY_PUBLIC",
                "REFUSED",
                "NOT_RESPONSIBLE",
                "REPEATED"));
        boolean refusal = "REFUSED".equals(type) || "PARTIAL".equals(type);
        Boolean stated = luck.careful() ? Boolean.TRUE : luck.one(true, true, false, null);
        boolean told = Boolean.TRUE.equals(stated);
        boolean first = refusal && !sent.isBefore(LocalDate.of(2024, 1, 1));
        boolean checked = luck.chance(0.7);
        rows.add(
                "request-replies",
                "id",
                id,
                "request",
                request,
                "sentOn",
                sent,
                "datedOn",
                luck.known(luck.careful() ? sent : sent.minusDays(luck.below(5))),
                "type",
                type,
                "legalArticles",
                refusal
                        ? luck.one(
                                List.of("15"),
                                List.of("36(3)", "16"),
                                List.of("36"),
                                List.of("14(1)"),
                                List.of("37", "15"))
                        : articles(type),
                "reasonStated",
                luck.known(luck.careful()),
                "accessTold",
                luck.known(luck.careful()),
                "searchRecorded",
                luck.known(luck.careful()),
                "reviewedOn",
                luck.known(luck.careful() ? sent : sent.plusDays(luck.below(3) - 1)),
                "legalReviewedOn",
                luck.known(luck.careful() ? luck.upTo(sent, 3) : sent.plusDays(luck.below(3) - 1)),
                "servedVia",
                luck.known(luck.one("INTERNET", "MAIL", "IN_PERSON")),
                "elementsChecked",
                checked ? true : luck.one(null, false),
                "title",
                element("政府信息公开申请答复书"),
                "documentNumber",
                element(luck.careful() ? "示教公复〔2026〕7号" : luck.one("示教公复[2026]7号", "公复〔2026〕第7号", "〔26〕7号")),
                "applicant",
                element("申请人"),
                "receivedOnStated",
                element(luck.careful() ? received : received.plusDays(1)),
                "requestRestated",
                element("招生计划"),
                "conclusion",
                element("予以公开"),
                "legalBasis",
                element("条例第三十六条"),
                "signingOrgan",
                element("市教育局"),
                "sealed",
                luck.known(luck.careful()),
                "remedyStated",
                stated,
                "reviewOrgans",
                told ? organs() : null,
                "reviewDays",
                told ? element(luck.careful() ? 60 : 90) : null,
                "court",
                told && !(first && luck.chance(0.5)) ? element("示范区人民法院") : null,
                "litigationMonths",
                told && !(first && luck.chance(0.5)) ? element(luck.careful() ? 6 : 3) : null,
                "reviewFirst",
                told ? luck.known(first == luck.careful()) : null,
                "directSuitOffered",
                told ? luck.known(!first || !luck.careful()) : null,
                "onlineReviewUrl",
                told && luck.careful() ? "https://fy.example.gov.cn/" : null);
        rows.about(id, "YS-05", "YS-06", "YS-07", "YS-08");
    }

    private List<String> articles(String type) {
        if (type == null || luck.chance(0.1)) {
            return luck.one(null, List.of("36"));
        }
        if (!luck.careful()) {
            return List.of(luck.one("36(5)", "36（二）", "20", "第三十六条"));
        }
        return switch (type) {
            case "DISCLOSED" -> List.of(luck.one("36(2)", "36（二）"));
            case "NON_EXISTENT" -> List.of("36(4)");
            case "PETITION" -> List.of(luck.one("39", "39(1)"));
            case "ALREADY_PUBLIC" -> List.of("36(1)", "20");
            case "NOT_RESPONSIBLE" -> luck.one(List.of("36(5)"), List.of("36(第五项)", "36"));
            default -> List.of("36(6)");
        };
    }

    private Object element(Object value) {
        return luck.careful() ? value : luck.one(value, null);
    }

    private List<String> organs() {
        if (luck.careful()) {
            return List.of(luck.one("示范市人民政府", "本级人民政府", "上一级人民政府"));
        }
        return luck.one(
                List.of(),
                List.of("示范省教育厅"),
                List.of("示范市人民政府", "示范省教育厅"),
                List.of("上一级主管部门", "本级人民政府"),
                List.of("示范省人民政府"),
                List.of("某某委员会"));
    }
}
