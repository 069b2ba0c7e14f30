// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.Periods;

/**
 * An invented bureau with its facts, and three questions to ask of it: at the end of a period, within it, and about a
 * longer one or from a later day.
 */
record GeneratedBureau(long seed, List<Fact> facts, List<Asked> questions) {

    /** A period and the day of the evaluation. */
    record Asked(PeriodDates period, LocalDate asOf) {}

    private static final String[] PERIODS = {
        "2017Q1", "2017Q2", "2019Q2", "2019Q3", "2020Q1", "2023Q4", "2024Q1", "2026Q1", "2026Q2", "2026Q3", "2026Q4",
        "2026-09", "2026", "2027Q1", "2019", "2023"
    };

    static GeneratedBureau of(long seed, NaiveCalendar calendar) {
        // Neighbouring seeds give nearly the same first numbers; spread them.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        PeriodDates period =
                Periods.named(PERIODS[random.nextInt(PERIODS.length)]).orElseThrow();
        double care = new double[] {0.97, 0.85, 0.6}[random.nextInt(3)];
        Luck luck = new Luck(random, calendar, period, care);
        Rows rows = new Rows("SHIJIAOYU");
        bureau(luck, rows);
        new GeneratedRequests(luck, rows).add();
        new GeneratedDocuments(luck, rows).add();
        new GeneratedRegisters(luck, rows).add();
        new GeneratedParticipation(luck, rows).add();
        new GeneratedContent(luck, rows).add();
        new GeneratedLedgers(luck, rows).add();
        new GeneratedPapers(luck, rows).add();
        new GeneratedKeyAreas(luck, rows).add();
        new GeneratedSites(luck, rows).add();
        new GeneratedSupport(luck, rows).add();
        statements(luck, rows);
        decisions(luck, rows);
        // A chance of its own: what was drawn for a seed before there were dated rows stays as it was.
        new GeneratedEras(new Luck(new Random(seed * 0xD1B54A32D192ED03L), calendar, period, care), rows).add();
        return new GeneratedBureau(seed, rows.facts(), questions(luck));
    }

    private static List<Asked> questions(Luck luck) {
        PeriodDates period = luck.period();
        PeriodDates year = Periods.named(String.valueOf(period.to().getYear())).orElseThrow();
        int days = (int) (period.to().toEpochDay() - period.from().toEpochDay());
        LocalDate within = period.from().plusDays(luck.below(days + 1));
        return List.of(
                new Asked(period, period.to()),
                new Asked(period, within),
                luck.chance(0.5)
                        ? new Asked(
                                year,
                                luck.one(
                                        year.to(),
                                        year.to().minusDays(1),
                                        year.to().plusDays(20)))
                        : new Asked(period, period.to().plusDays(1 + luck.below(40))));
    }

    private static void bureau(Luck luck, Rows rows) {
        String kind = luck.one("DEPARTMENT", "DEPARTMENT", "DEPARTMENT", "DISTRICT_GOVERNMENT", "PUBLIC_INSTITUTION");
        rows.add(
                "bureaus",
                "code",
                "SHIJIAOYU",
                "name",
                "市教育局",
                "group",
                kind.equals("DEPARTMENT")
                        ? luck.one("G2", "G2", "G2", "G4")
                        : kind.equals("DISTRICT_GOVERNMENT") ? "G1" : "G4",
                "kind",
                kind,
                "government",
                luck.known("示范市人民政府"),
                "upperDepartment",
                luck.known("示范省教育厅"),
                "upperGovernment",
                luck.known("示范省人民政府"),
                "reviewLine",
                luck.chance(0.6)
                        ? null
                        : luck.one("OWN_GOVERNMENT", "OWN_GOVERNMENT_OR_UPPER_DEPARTMENT", "UPPER_DEPARTMENT"),
                "hasSite",
                luck.known(luck.chance(0.85)),
                "hasStandardField",
                luck.known(luck.chance(0.85)),
                "holdsDecisionMeetings",
                luck.known(luck.chance(0.85)),
                "hasPortalChannel",
                luck.known(luck.chance(0.8)),
                "hasPowers",
                luck.known(luck.chance(0.8)),
                "hasServices",
                luck.known(luck.chance(0.8)),
                "hasInspection",
                luck.known(luck.chance(0.8)),
                "hasEnforcement",
                luck.known(luck.chance(0.8)),
                "isBudgetUnit",
                luck.known(luck.chance(0.8)),
                "hasCommitmentItems",
                luck.known(luck.chance(0.8)),
                "hasAffiliatedOrganizations",
                luck.known(luck.chance(0.8)),
                "formerNames",
                luck.chance(0.3) ? List.of("市教委") : null);
    }

    private static void statements(Luck luck, Rows rows) {
        PeriodDates period = luck.period();
        LocalDate newYear = LocalDate.of(period.to().getYear(), 1, 1);
        if (luck.chance(0.4)) {
            statement(rows, "disclosure-requests", newYear.minusYears(1), newYear.minusDays(1), true);
        }
        for (String register : new String[] {
            "documents",
            "disclosure-requests",
            "request-replies",
            "disclosure-guides",
            "disclosure-catalogues",
            "catalogue-entries",
            "annual-reports",
            "interpretation-plans",
            "validity-changes",
            "portal-columns",
            "trainings",
            "standard-catalogues",
            "statutory-duties",
            "concerns",
            "request-stages",
            "legal-challenges",
            "major-decisions",
            "consultations",
            "consultation-feedback",
            "meetings",
            "activities",
            "letters",
            "opinion-events",
            "clean-ups",
            "key-areas",
            "plans",
            "power-lists",
            "power-changes",
            "service-catalogues",
            "service-items",
            "inspection-lists",
            "inspections",
            "enforcement-profiles",
            "enforcement-decisions",
            "budget-disclosures",
            "proposals",
            "proposal-summaries",
            "commitment-lists",
            "affiliated-organizations",
            "site-checks",
            "page-tags",
            "new-media-accounts",
            "error-hits",
            "repost-tasks",
            "briefings",
            "disclosure-offices",
            "regimes",
            "handling-guides",
            "rectification-items",
            "incidents",
            "page-changes"
        }) {
            double kind = luck.below(100);
            if (kind < 8) {
                statement(rows, register, newYear.minusYears(3), period.to().plusDays(60), true);
            } else if (kind < 35) {
                statement(rows, register, newYear, LocalDate.of(period.to().getYear(), 12, 31), true);
            } else if (kind < 50) {
                statement(rows, register, period.from(), period.to(), true);
            } else if (kind < 58) {
                LocalDate middle = period.from().plusDays(luck.below(28));
                statement(rows, register, period.from().minusDays(3), middle, true);
                statement(rows, register, middle.plusDays(1 + luck.below(2)), period.to(), true);
            } else if (kind < 63) {
                statement(rows, register, period.from(), period.to().minusDays(luck.below(3)), luck.chance(0.7));
            } else if (kind < 67) {
                statement(rows, register, period.from(), period.to(), true);
                statement(rows, register, period.to().minusDays(5), period.to().plusDays(5), false);
            }
        }
    }

    private static void statement(Rows rows, String register, LocalDate from, LocalDate to, boolean complete) {
        rows.add("register-statements", "register", register, "from", from, "to", to, "complete", complete);
    }

    private static void decisions(Luck luck, Rows rows) {
        int decisions = luck.chance(0.6) ? luck.below(6) : 0;
        for (int i = 0; i < decisions && !rows.cases().isEmpty(); i++) {
            Rows.Case about = rows.cases().get(luck.below(rows.cases().size()));
            boolean veto = about.indicator().startsWith("VT");
            String kind = veto
                    ? luck.one("VETO_CONFIRMATION", "VETO_CONFIRMATION", "REVIEW")
                    : luck.one("NOT_APPLICABLE", "WAIVER", "REVIEW", "APPEAL");
            boolean granting = kind.equals("NOT_APPLICABLE") || kind.equals("WAIVER");
            LocalDate end = luck.period().to();
            LocalDate from = luck.chance(0.3) ? end.minusDays(luck.below(40)) : null;
            LocalDate to = (from == null ? end.minusDays(20) : from).plusDays(luck.below(60));
            String outcome = granting
                    ? luck.one("GRANTED", "GRANTED", "REFUSED")
                    : luck.one("CONFIRMED", "CONFIRMED", "DISMISSED", "ADJUSTED");
            rows.add(
                    "decisions",
                    "id",
                    "Q" + i,
                    "kind",
                    kind,
                    "outcome",
                    outcome,
                    "indicator",
                    about.indicator(),
                    "subject",
                    luck.chance(0.4) || about.subject().isEmpty() ? null : about.subject(),
                    "finding",
                    luck.chance(0.3) ? rows.finding(about, luck) : null,
                    "deduction",
                    outcome.equals("ADJUSTED") ? luck.one("0", "0.05", "0.20", "0.33", "1.00") : null,
                    "from",
                    from,
                    "to",
                    kind.equals("WAIVER") || luck.chance(0.2) ? to : null,
                    "decidedBy",
                    "张三",
                    "confirmedBy",
                    luck.known(luck.one("李四", "李四", "张 三")),
                    "decidedOn",
                    end.minusDays(luck.below(20) - 3),
                    "reason",
                    "理由");
        }
        if (luck.chance(0.1)) {
            rows.add(
                    "decisions",
                    "id",
                    "QV",
                    "kind",
                    "VETO_CONFIRMATION",
                    "outcome",
                    "CONFIRMED",
                    "indicator",
                    "VT-03",
                    "decidedBy",
                    "张三",
                    "confirmedBy",
                    "李四",
                    "decidedOn",
                    luck.period().from(),
                    "reason",
                    "理由");
        }
    }
}
