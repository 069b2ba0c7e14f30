// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.facts.CommitmentElement;
import org.mingjian.rules.facts.EnforcementElement;
import org.mingjian.rules.facts.ServiceElement;

/** Invented plans, powers, services, inspections, enforcement, budgets, proposals and affiliated institutions. */
final class GeneratedKeyAreas {

    private final Luck luck;
    private final Rows rows;

    GeneratedKeyAreas(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        plans();
        powers();
        services();
        inspections();
        enforcement();
        budgets();
        proposals();
        affiliates();
    }

    private void plans() {
        int year = luck.period().to().getYear();
        for (String kind : List.of("ANNUAL_PLAN", "LEGISLATION_PLAN", "TASK_BREAKDOWN", "ANNUAL_SUMMARY")) {
            boolean summary = kind.equals("ANNUAL_SUMMARY");
            LocalDate due = summary ? LocalDate.of(year, 3, 31) : LocalDate.of(year, 4, 30);
            if (luck.chance(0.6)) {
                rows.add(
                        "plans",
                        "kind",
                        kind,
                        "year",
                        summary ? year - 1 : year,
                        "publishedOn",
                        luck.known(Finish.of(luck, due).done()));
            }
        }
        rows.about("PLAN/" + year, "ZD-02");
        rows.about("SUMMARY/" + (year - 1), "ZD-02");
    }

    private void powers() {
        if (luck.chance(0.6)) {
            rows.add("power-lists", "url", "https://jyj.example.gov.cn/qzqd/", "publishedOn", luck.known(luck.day()));
        }
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate effective = luck.day().minusDays(luck.one(0, 25));
            Finish finish = Finish.of(luck, effective, 20);
            rows.add(
                    "power-changes",
                    "item",
                    "审批" + i,
                    "kind",
                    luck.one("CANCELLED", "DELEGATED", "TAKEN_OVER", "ADDED"),
                    "effectiveOn",
                    effective,
                    "reflectedOn",
                    finish.done(),
                    "checkedOn",
                    finish.checked());
            rows.about("审批" + i + "/" + effective, "ZD-03");
        }
    }

    private void services() {
        for (int i = luck.below(3) - 1; i > 0; i--) {
            rows.add(
                    "service-catalogues",
                    "url",
                    "https://jyj.example.gov.cn/fwml" + i,
                    "publishedOn",
                    luck.known(luck.day()));
        }
        boolean poor = luck.chance(0.15);
        for (int i = luck.one(0, 1, 3, 5, 6); i > 0; i--) {
            List<String> elements = some(ServiceElement.values());
            rows.add(
                    "service-items",
                    "id",
                    "FW" + i,
                    "title",
                    "事项" + i,
                    "elements",
                    poor && luck.careful()
                            ? elements.subList(0, Math.min(elements.size(), luck.one(5, 6, 6)))
                            : elements,
                    "hasCommitment",
                    luck.known(luck.careful()),
                    "hasSupervisionChannel",
                    luck.known(luck.careful()),
                    "hasReviewStandard",
                    luck.one(null, luck.careful()),
                    "checkedOn",
                    luck.chance(0.7) ? luck.period().to().minusDays(luck.below(40) - 5) : luck.known(luck.day()));
            rows.about("FW" + i, "ZD-04");
        }
    }

    private void inspections() {
        for (String kind : List.of("CHECK_ITEMS", "INSPECTED_OBJECTS", "INSPECTORS")) {
            if (luck.careful()) {
                rows.add(
                        "inspection-lists",
                        "kind",
                        kind,
                        "updatedOn",
                        luck.known(
                                luck.careful() ? luck.day() : luck.period().to().minusDays(364 + luck.below(4))));
            }
            rows.about(kind, "ZD-05");
        }
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate closed = luck.day().minusDays(luck.one(0, 25));
            Finish result = Finish.of(luck, closed, 20);
            Finish push = Finish.of(luck, closed, 20);
            rows.add(
                    "inspections",
                    "id",
                    "SC" + i,
                    "title",
                    "抽查" + i,
                    "closedOn",
                    luck.known(closed),
                    "resultPublishedOn",
                    result.done(),
                    "creditPushedOn",
                    push.done(),
                    "checkedOn",
                    result.checked() == null ? push.checked() : result.checked());
            rows.about("SC" + i, "ZD-05");
        }
        if (luck.chance(0.5)) {
            rows.add(
                    "inspection-summaries",
                    "year",
                    luck.period().to().getYear() - 1,
                    "plannedItems",
                    luck.one(0, 10, 7),
                    "coveredItems",
                    luck.known(luck.one(10, 7, 4, 0)));
        }
    }

    private void enforcement() {
        for (int i = luck.one(0, 1, 1, 1, 2); i > 0; i--) {
            rows.add(
                    "enforcement-profiles",
                    "url",
                    "https://jyj.example.gov.cn/xzzf" + i,
                    "elements",
                    luck.chance(0.15) ? null : some(EnforcementElement.values()),
                    "checkedOn",
                    luck.known(luck.day()));
        }
        for (int i = luck.below(5); i > 0; i--) {
            String kind = luck.one("PERMIT", "PENALTY", "PENALTY", "COERCION", "INSPECTION", "OTHER");
            LocalDate made = luck.chance(0.05) ? LocalDate.of(2018, 12, 4 + luck.below(2)) : luck.day();
            boolean prompt = kind.equals("PERMIT") || kind.equals("PENALTY");
            Finish finish = Finish.of(luck, made, prompt ? 7 : 20);
            LocalDate pushed = Finish.of(luck, made, prompt ? 7 : 20).done();
            LocalDate annulled = kind.equals("PENALTY") && luck.chance(0.5)
                    ? made.plusDays(luck.one(luck.below(12), luck.below(50)))
                    : null;
            Finish withdrawn = annulled == null ? new Finish(null, null) : Finish.of(luck, annulled, 3);
            rows.add(
                    "enforcement-decisions",
                    "id",
                    "JD" + i,
                    "kind",
                    kind,
                    "madeOn",
                    made,
                    "mustPublish",
                    luck.one(null, null, true, true, false),
                    "publishedOn",
                    finish.done(),
                    "creditPushedOn",
                    pushed,
                    "annulledOn",
                    annulled,
                    "withdrawnOn",
                    withdrawn.done(),
                    "checkedOn",
                    withdrawn.checked() != null
                            ? withdrawn.checked()
                            : finish.checked() != null || pushed != null ? finish.checked() : made.plusDays(30));
            rows.about("JD" + i, "ZD-06");
            rows.about("JD" + i + "/withdrawal", "ZD-06");
        }
    }

    private void budgets() {
        int year = luck.period().to().getYear();
        for (String kind : List.of("BUDGET", "FINAL_ACCOUNTS")) {
            LocalDate approved = luck.day().minusDays(luck.one(0, 20));
            Finish finish = Finish.of(luck, approved.plusDays(20));
            if (luck.chance(0.6)) {
                rows.add(
                        "budget-disclosures",
                        "kind",
                        kind,
                        "year",
                        year,
                        "approvedOn",
                        luck.known(approved),
                        "publishedOn",
                        finish.done(),
                        "hasThreeExpenses",
                        luck.known(luck.careful()),
                        "hasRunningCosts",
                        luck.known(luck.careful()),
                        "checkedOn",
                        finish.checked());
                rows.about(kind + "/" + year, "ZD-07");
            }
        }
    }

    private void proposals() {
        int year = luck.period().to().getYear();
        for (int i = luck.below(4); i > 0; i--) {
            LocalDate due = luck.chance(0.3) ? LocalDate.of(year - 1, 7, 31) : luck.day();
            Finish reply = Finish.of(luck, due);
            LocalDate replied = luck.chance(0.3) ? luck.day() : reply.done();
            Finish out = Finish.of(luck, replied == null ? due : replied, 20);
            rows.add(
                    "proposals",
                    "id",
                    "建" + i,
                    "title",
                    "建议",
                    "dueOn",
                    luck.known(due),
                    "repliedOn",
                    replied,
                    "publicInterest",
                    luck.one(null, true, true, true, false),
                    "publishedOn",
                    out.done(),
                    "fullText",
                    luck.known(luck.careful()),
                    "checkedOn",
                    out.checked());
            rows.about("建" + i, "ZD-08");
            rows.about("建" + i + "/publication", "ZD-08");
        }
        if (luck.chance(0.5)) {
            LocalDate due = LocalDate.of(year, 1, 31);
            rows.add(
                    "proposal-summaries",
                    "year",
                    year - 1,
                    "publishedOn",
                    Finish.of(luck, due).done());
        }
    }

    private void affiliates() {
        for (int i = luck.one(0, 1, 1, 2); i > 0; i--) {
            rows.add(
                    "commitment-lists",
                    "url",
                    "https://jyj.example.gov.cn/gzcn" + i,
                    "elements",
                    luck.chance(0.2) ? null : some(CommitmentElement.values()),
                    "publishedOn",
                    luck.known(luck.day()));
        }
        for (int i = luck.below(3); i > 0; i--) {
            rows.add(
                    "affiliated-organizations",
                    "title",
                    "第" + i + "中学",
                    "reachable",
                    luck.known(luck.careful()),
                    "checkedOn",
                    luck.known(luck.day()));
            rows.about("第" + i + "中学", "ZD-09");
        }
    }

    private List<String> some(Enum<?>... elements) {
        return Arrays.stream(elements)
                .map(element -> luck.careful() ? element.name() : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
