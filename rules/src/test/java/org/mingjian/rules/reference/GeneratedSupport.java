// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Invented briefings, offices, written systems, rectifications, incidents and changes of pages. */
final class GeneratedSupport {

    private final Luck luck;
    private final Rows rows;

    GeneratedSupport(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        briefings();
        office();
        systems();
        rectifications();
        incidents();
        changes();
    }

    private void briefings() {
        int year = luck.period().to().getYear();
        for (String role : List.of("CHIEF", "IN_CHARGE")) {
            Set<LocalDate> held = new TreeSet<>();
            for (int i = luck.below(5); i > 0; i--) {
                held.add(luck.careful() ? LocalDate.of(year, 1, 1).plusDays(luck.below(365)) : luck.day());
            }
            held.forEach(day -> rows.add("briefings", "heldOn", day, "leaderRole", role));
        }
        rows.about(String.valueOf(year), "BZ-01");
    }

    private void office() {
        for (int i = luck.one(0, 1, 1, 1); i > 0; i--) {
            rows.add(
                    "disclosure-offices",
                    "officeName",
                    "办公室" + i,
                    "staffCount",
                    luck.known(luck.careful() ? 1 : 0),
                    "leaderFiled",
                    luck.known(luck.careful()),
                    "filedOn",
                    luck.one(null, luck.day()));
            rows.about("办公室" + i, "BZ-02");
        }
    }

    private void systems() {
        for (String kind : List.of(
                "PROACTIVE_DISCLOSURE",
                "DISCLOSURE_ON_REQUEST",
                "PRIOR_REVIEW",
                "COORDINATION",
                "ASSESSMENT",
                "ACCOUNTABILITY")) {
            if (luck.careful()) {
                rows.add(
                        "regimes",
                        "kind",
                        kind,
                        "issuedOn",
                        luck.one(null, luck.day().minusDays(300)));
            }
        }
        for (int i = luck.one(0, 1, 1, 2); i > 0; i--) {
            LocalDate year = luck.period().to().minusDays(364 + luck.below(4));
            rows.add(
                    "handling-guides",
                    "title",
                    "规程" + i,
                    "issuedOn",
                    luck.one(null, year.minusDays(90), luck.day()),
                    "updatedOn",
                    luck.one(null, year, luck.day()));
            rows.about("规程" + i, "BZ-05");
        }
        rows.about("regimes", "BZ-05");
    }

    private void rectifications() {
        for (int i = luck.below(4); i > 0; i--) {
            LocalDate due = luck.day();
            LocalDate back = Finish.of(luck, due).done();
            rows.add(
                    "rectification-items",
                    "id",
                    "ZG" + i,
                    "dueOn",
                    due,
                    "feedbackOn",
                    back,
                    "status",
                    luck.one(null, "ISSUED", "REPORTED", "RETURNED", "CLOSED", "FALSE_REPORT", "WAIVED"),
                    "verifiedOn",
                    luck.known((back == null ? due : back).plusDays(luck.below(20))),
                    "recurredOn",
                    luck.chance(0.3) ? new TreeSet<>(List.of(luck.day(), luck.day())) : null);
            rows.about("ZG" + i, "BZ-06");
            rows.about("ZG" + i + "/check", "BZ-06");
        }
    }

    private void incidents() {
        if (!luck.chance(0.3)) {
            return;
        }
        for (int i = 1 + luck.below(3); i > 0; i--) {
            LocalDate occurred = luck.day();
            String kind = luck.one(
                    "STATE_SECRET",
                    "PRIVATE_DATA",
                    "SERIOUS_ERROR",
                    "ILLEGAL_CONTENT",
                    "TAMPERED",
                    "MAJOR_PUBLICITY",
                    "FORGED_EVIDENCE");
            rows.add(
                    "incidents",
                    "id",
                    "SJ" + i,
                    "kind",
                    kind,
                    "occurredOn",
                    occurred,
                    "confirmedBy",
                    luck.known("网信部门"),
                    "confirmedOn",
                    luck.known(occurred.plusDays(luck.below(20))),
                    "established",
                    luck.known(luck.chance(0.8)));
            rows.about("SJ" + i, "VT-01", "VT-04");
            rows.about("incidents/SJ" + i, "VT-02");
        }
    }

    private void changes() {
        if (!luck.chance(0.4)) {
            return;
        }
        for (int i = 1 + luck.below(3); i > 0; i--) {
            LocalDate noticed = luck.day();
            String kind = luck.one("APPEARED", "BODY_CHANGED", "WITHDRAWN");
            String url = "https://jyj.example.gov.cn/b" + i + ".html";
            LocalDate claimed = noticed.minusDays(luck.one(1, 4, 5, 9));
            rows.add(
                    "page-changes",
                    "url",
                    url,
                    "kind",
                    kind,
                    "noticedOn",
                    noticed,
                    "lookedBefore",
                    luck.one(null, claimed.plusDays(luck.one(0, 3, 4)), noticed.minusDays(1)),
                    "claimedOn",
                    luck.known(claimed),
                    "claimedBefore",
                    luck.known(luck.one(claimed, claimed, claimed.minusDays(3))),
                    "enteredOn",
                    luck.one(null, null, claimed, claimed.plusDays(3), claimed.plusDays(4), claimed.plusDays(20)),
                    "substantial",
                    luck.one(null, null, true, true, true, false),
                    "changedShare",
                    luck.one(null, "0", "0.0199", "0.02", "1"),
                    "figuresChanged",
                    luck.one(null, false, false, true),
                    "explained",
                    luck.one(null, false, true));
            rows.about("page-changes/" + url + "/" + noticed + "/" + kind, "VT-02");
        }
    }
}
