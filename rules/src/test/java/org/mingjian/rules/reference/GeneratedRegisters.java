// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.facts.GuideElement;

/** Invented guides, changes of the bureau, catalogues, reports, columns, trainings and scores given by people. */
final class GeneratedRegisters {

    private final Luck luck;
    private final Rows rows;

    GeneratedRegisters(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        guides();
        catalogues();
        others();
    }

    private void guides() {
        int guides = luck.chance(0.8) ? luck.chance(0.2) ? 2 : 1 : 0;
        for (int i = 0; i < guides; i++) {
            LocalDate updated = luck.careful() ? luck.day() : luck.period().to().minusDays(355 + luck.below(20));
            String url = "https://jyj.example.gov.cn/zn" + i + ".html";
            rows.add(
                    "disclosure-guides",
                    "url",
                    url,
                    "reachable",
                    luck.known(luck.careful()),
                    "elements",
                    luck.chance(0.1) ? null : elements(),
                    "updatedOn",
                    luck.known(updated),
                    "updates",
                    luck.chance(0.4) ? null : new TreeSet<>(List.of(luck.day(), updated.minusDays(40))),
                    "phone",
                    luck.known("0000-8000005"),
                    "requestChannels",
                    luck.one(
                            null,
                            List.of("IN_PERSON", "MAIL", "ONLINE"),
                            List.of("IN_PERSON", "ONLINE"),
                            List.of("IN_PERSON", "MAIL", "ONLINE", "FAX")));
            rows.about(url, "JC-01", "JC-02");
        }
        if (luck.chance(0.5)) {
            rows.add(
                    "organization-profiles",
                    "phone",
                    luck.known(luck.careful() ? "0000-8000005" : "0000-8000099"),
                    "verifiedOn",
                    luck.known(luck.day()));
        }
        Set<String> seen = new TreeSet<>();
        for (int i = luck.below(3); i > 0; i--) {
            String kind = luck.one("ADDRESS", "PHONE", "DUTY", "NAME", "HEAD");
            LocalDate on = luck.day().minusDays(luck.below(25));
            if (seen.add(kind + on)) {
                rows.add("organization-changes", "kind", kind, "effectiveOn", on);
                rows.about(kind + "/" + on, "JC-02");
            }
        }
    }

    private List<String> elements() {
        List<String> elements = new ArrayList<>();
        for (GuideElement element : GuideElement.values()) {
            if (luck.careful()) {
                elements.add(element.name());
            }
        }
        return elements;
    }

    private void catalogues() {
        int catalogues = luck.chance(0.8) ? luck.chance(0.1) ? 2 : 1 : 0;
        for (int i = 0; i < catalogues; i++) {
            String url = "https://jyj.example.gov.cn/ml" + i;
            rows.add(
                    "disclosure-catalogues",
                    "url",
                    url,
                    "updatedOn",
                    luck.known(luck.careful() ? luck.day() : luck.period().to().minusDays(355 + luck.below(20))));
            rows.about(url, "JC-03");
        }
        int entries = luck.one(0, 2, 4, 8);
        for (int i = 0; i < entries; i++) {
            LocalDate added = luck.day();
            rows.add(
                    "catalogue-entries",
                    "id",
                    "E" + i,
                    "indexNumber",
                    luck.careful() ? luck.one("JY-" + i, "JY-N" + i) : null,
                    "name",
                    luck.careful() ? "事项" : null,
                    "summary",
                    luck.careful() ? "内容" : null,
                    "createdOn",
                    luck.careful() ? added.minusDays(luck.below(9)) : null,
                    "addedOn",
                    luck.known(added),
                    "newItem",
                    luck.known(luck.chance(0.8)));
            rows.about("E" + i, "JC-03");
        }
    }

    private void others() {
        int due = luck.period().to().getYear();
        for (int year = due - 2; year < due; year++) {
            LocalDate last = LocalDate.of(year + 1, year < 2019 ? 3 : 1, 31);
            if (luck.chance(0.75)) {
                List<Object> columns = new GeneratedReports(luck).columns(year);
                columns.addAll(List.of("year", year));
                for (String day : List.of("submittedOn", "publishedOn")) {
                    columns.add(day);
                    columns.add(luck.known(luck.careful() ? luck.upTo(last, 9) : last.plusDays(luck.below(80))));
                }
                rows.add("annual-reports", columns.toArray());
            }
            rows.about(String.valueOf(year), "JC-07", "JC-08", "BZ-03", "JD-04");
        }
        rows.about(String.valueOf(due), "BZ-03", "JD-04");
        columns();
        Set<LocalDate> held = new TreeSet<>();
        for (int i = luck.below(5); i > 0; i--) {
            held.add(luck.careful() ? LocalDate.of(due, 1, 1).plusDays(luck.below(365)) : luck.day());
        }
        held.forEach(day -> rows.add(
                "trainings",
                "heldOn",
                day,
                "topic",
                "条例实务",
                "audience",
                luck.one(
                        null,
                        List.of("LEADERS"),
                        List.of("NEW_STAFF", "LEADERS"),
                        List.of("LEADERS"),
                        List.of("LIAISON_STAFF"),
                        List.of("ALL_STAFF"))));
        if (luck.chance(0.7)) {
            rows.add(
                    "manual-scores",
                    "indicator",
                    "BZ-04",
                    "points",
                    luck.careful() ? "1.00" : luck.one("0.00", "0.50", "0.35"),
                    "scorer",
                    "王某",
                    "confirmer",
                    luck.known(luck.one("李某", "李某", "王 某")),
                    "scoredOn",
                    luck.day());
        }
        rows.about("", "JC-01", "JC-03", "JD-02", "BZ-04");
    }

    private void columns() {
        for (int i = luck.below(4); i > 0; i--) {
            String kind = luck.one("NEWS", "NOTICES", "POLICIES", "PERSONNEL", "PLANS", "OTHER");
            int most = kind.equals("NEWS") ? 14 : kind.startsWith("P") && !kind.equals("POLICIES") ? 365 : 180;
            LocalDate checked = luck.known(luck.period().to().plusDays(luck.below(30) - 15));
            LocalDate measured = checked == null ? luck.period().to() : checked;
            rows.add(
                    "portal-columns",
                    "id",
                    "C" + i,
                    "name",
                    "栏目",
                    "kind",
                    kind,
                    "itemCount",
                    luck.known(luck.careful() ? 9 : 0),
                    "lastPublishedOn",
                    luck.known(
                            luck.careful() ? luck.upTo(measured, most) : measured.minusDays(most + luck.below(5) - 2)),
                    "checkedOn",
                    checked);
            rows.about("C" + i, "PT-03");
        }
    }
}
