// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Invented decisions, consultations, meetings, activities, letters, emergencies, practices and innovations. */
final class GeneratedParticipation {

    private static final String LONG = "您反映的学校门口路灯损坏一事，我局已会同路灯管理所于本周三修复，今后每月巡查两次，如有问题请再来电。";
    private static final String THIRTY = "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙２〇２６年，癸。";

    private final Luck luck;
    private final Rows rows;

    GeneratedParticipation(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        for (int i = luck.below(3); i > 0; i--) {
            decision("J" + i);
        }
        if (luck.chance(0.2)) {
            consultation("Z-free", null, luck.day());
        }
        for (int i = luck.below(3); i > 0; i--) {
            meeting("H" + i);
        }
        activities();
        for (int i = luck.one(0, 1, 2, 4); i > 0; i--) {
            letter("L" + i);
        }
        for (int i = luck.below(3); i > 0; i--) {
            event("E" + i);
        }
        credits();
    }

    private void decision(String id) {
        LocalDate decided = luck.chance(0.15) ? LocalDate.of(2019, 9, 1).minusDays(luck.below(2)) : luck.day();
        rows.add(
                "major-decisions",
                "id",
                id,
                "title",
                "停车收费方案",
                "decidedOn",
                luck.known(decided),
                "consulted",
                luck.chance(0.6) ? null : luck.careful(),
                "exempt",
                luck.chance(0.1) ? true : null);
        rows.about(id, "CY-01");
        int rounds = luck.one(0, 1, 1, 1, 2, 3);
        for (int i = 0; i < rounds; i++) {
            LocalDate opened =
                    luck.careful() ? decided.minusDays(31 + luck.below(20)) : decided.minusDays(luck.below(40) - 1);
            consultation("Z" + id + i, id, opened);
        }
    }

    private void consultation(String id, String decision, LocalDate opened) {
        LocalDate closed = opened.plusDays(luck.careful() ? 30 : luck.one(7, 29, 30, 31));
        rows.add(
                "consultations",
                "id",
                id,
                "decision",
                decision,
                "title",
                "征求意见",
                "openedOn",
                opened,
                "closedOn",
                luck.known(closed),
                "draftPublished",
                luck.known(luck.careful()),
                "explanationPublished",
                luck.known(luck.careful()),
                "shortenReason",
                luck.chance(0.15) ? "汛期前须完成" : null,
                "forms",
                luck.one(null, List.of("ONLINE"), List.of("ONLINE"), List.of("ONLINE", "MEETING"), List.of("HEARING")));
        if (luck.chance(0.75)) {
            int received = luck.one(0, 3, 12);
            rows.add(
                    "consultation-feedback",
                    "consultation",
                    id,
                    "publishedOn",
                    luck.known(luck.termAfter(closed, 20)),
                    "received",
                    luck.known(received),
                    "adopted",
                    luck.known(luck.careful() ? received : Math.max(0, received - 2)),
                    "reasonsGiven",
                    luck.known(luck.careful()));
        }
        rows.about(id, "CY-03");
    }

    private void meeting(String id) {
        LocalDate held = luck.day().minusDays(luck.below(30));
        rows.add(
                "meetings",
                "id",
                id,
                "heldOn",
                held,
                "topic",
                "公办幼儿园收费",
                "publicInterest",
                luck.known(luck.chance(0.8)),
                "livelihood",
                luck.known(luck.chance(0.5)),
                "withheld",
                luck.chance(0.08) ? true : luck.one(null, false),
                "publishedOn",
                luck.chance(0.25) ? null : luck.termAfter(held, 20),
                "livestreamed",
                luck.chance(0.2) ? true : luck.one(null, false),
                "opennessProposed",
                luck.known(luck.careful()));
        rows.about(id, "CY-04");
    }

    private void activities() {
        int year = luck.period().to().getYear();
        Set<LocalDate> held = new TreeSet<>();
        for (int i = luck.below(5); i > 0; i--) {
            held.add(luck.careful() ? LocalDate.of(year, 1, 1).plusDays(luck.below(365)) : luck.day());
        }
        held.forEach(day -> rows.add(
                "activities",
                "kind",
                luck.one("OPEN_DAY", "INTERVIEW", "OTHER"),
                "heldOn",
                day,
                "topic",
                "活动",
                "url",
                luck.careful() ? "https://jyj.example.gov.cn/kfr" : null,
                "feedback",
                luck.careful() ? "意见已答复" : null));
        rows.about(year + "/OPEN_DAY", "CY-05");
        rows.about(year + "/INTERVIEW", "CY-05");
    }

    private void letter(String id) {
        LocalDate received = luck.day();
        LocalDate own = luck.chance(0.2) ? received.plusDays(luck.below(25)) : null;
        rows.add(
                "letters",
                "id",
                id,
                "receivedOn",
                received,
                "valid",
                luck.known(luck.chance(0.9)),
                "dueOn",
                own,
                "repliedOn",
                luck.chance(0.2) ? null : own == null ? luck.termAfter(received, 10) : own.plusDays(luck.below(4) - 2),
                "replyText",
                luck.one(
                        null,
                        LONG,
                        LONG,
                        LONG.replace('，', ' '),
                        THIRTY,
                        THIRTY.replace("癸。", "。"),
                        THIRTY.replace('２', '2'),
                        "已转相关部门处理。"));
        rows.about(id, "CY-06");
    }

    private void event(String id) {
        LocalDateTime occurred = luck.chance(0.1)
                ? LocalDate.of(2016, 11, 10).minusDays(luck.below(2)).atTime(0, 0)
                : luck.day().atTime(luck.one(0, 9, 19, 22), luck.one(0, 30));
        boolean major = luck.chance(0.6);
        LocalDate settled = luck.known(occurred.toLocalDate().plusDays(luck.one(0, 1, 5, 30)));
        rows.add(
                "opinion-events",
                "id",
                id,
                "title",
                "校车追尾",
                "level",
                major ? luck.one("MAJOR", "EXTREMELY_MAJOR") : "OTHER",
                "occurredAt",
                occurred,
                "responsible",
                luck.known(luck.chance(0.9)),
                "respondedAt",
                luck.known(within(occurred, major ? 5 : 48)),
                "pressConferenceAt",
                major ? luck.known(within(occurred, 24)) : null,
                "followUpsOn",
                luck.chance(0.5) ? List.of(occurred.toLocalDate().plusDays(luck.one(1, 2, 9, 40))) : null,
                "settledOn",
                settled,
                "majorProblem",
                luck.known(luck.chance(0.6)),
                "dispositionPublishedOn",
                settled == null || luck.chance(0.3) ? null : luck.termAfter(settled, 20));
        rows.about(id, "CY-07", "CY-08");
    }

    private LocalDateTime within(LocalDateTime occurred, int hours) {
        LocalDateTime due = occurred.plusHours(hours);
        if (luck.careful()) {
            return luck.chance(0.5) ? due : due.minusMinutes(luck.below(hours * 60));
        }
        return luck.chance(0.5) ? due.plusMinutes(1) : due.plusHours(luck.below(900));
    }

    private void credits() {
        for (int i = luck.below(4); i > 0; i--) {
            String practice = luck.one("政策明白卡", "政策明白卡", "公开专区");
            rows.add(
                    "practice-adoptions",
                    "practice",
                    practice,
                    "level",
                    luck.one("MUNICIPAL", "PROVINCIAL", "NATIONAL"),
                    "documentNumber",
                    "公开〔2026〕" + i + "号",
                    "byAdministration",
                    luck.known(luck.chance(0.85)),
                    "adoptedOn",
                    luck.day());
            rows.about(practice, "JF-01");
        }
        for (int i = luck.below(3); i > 0; i--) {
            rows.add(
                    "innovations",
                    "title",
                    "数据地图" + i,
                    "kind",
                    luck.one("DIRECT_BENEFIT", "MACHINE_READABLE", "VISUAL_DATA", "OTHER"),
                    "launchedOn",
                    luck.day(),
                    "url",
                    luck.careful() ? "https://jyj.example.gov.cn/sj" : null);
            rows.about("数据地图" + i, "JF-02");
        }
    }
}
