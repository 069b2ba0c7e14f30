// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Invented trials of channels, topics many ask for, advice, and challenges before review and court. */
final class GeneratedLedgers {

    private static final List<String> STAGES =
            List.of("REGISTERED", "ASSIGNED", "REVIEWED", "HANDLED", "REPLIED", "ARCHIVED");

    private final Luck luck;
    private final Rows rows;

    GeneratedLedgers(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        probes();
        if (luck.chance(0.25)) {
            topic("学校食堂合同", luck.one(3, 3, 4));
        }
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate found = luck.day();
            rows.add(
                    "work-advice",
                    "id",
                    "G" + i,
                    "foundOn",
                    found,
                    "sentOn",
                    luck.chance(0.4) ? null : luck.termAfter(found, 20));
            rows.about("G" + i, "YS-09");
        }
        challenges();
    }

    private void probes() {
        Set<String> seen = new TreeSet<>();
        for (int i = luck.one(0, 3, 5); i > 0; i--) {
            String channel = luck.one("IN_PERSON", "MAIL", "ONLINE", "FAX", "EMAIL");
            LocalDate tested = luck.chance(0.5) ? luck.period().to().minusDays(88 + luck.below(5)) : luck.day();
            if (seen.add(channel + tested)) {
                rows.add("channel-probes", "channel", channel, "testedOn", tested, "works", luck.known(luck.careful()));
            }
            rows.about(channel, "YS-01");
        }
    }

    /** The stages of a request that was answered. */
    void stages(String request, LocalDate received, LocalDate replied) {
        if (luck.chance(0.3)) {
            return;
        }
        LocalDate on = received;
        for (String stage : STAGES) {
            if (luck.careful() || luck.careful()) {
                LocalDate done = luck.careful() ? on : on.minusDays(luck.below(4));
                rows.add("request-stages", "request", request, "stage", stage, "on", done);
            }
            on = stage.equals("HANDLED") ? replied : on.plusDays(luck.below(stage.equals("REPLIED") ? 34 : 2));
        }
        rows.about(request, "YS-02");
    }

    private void topic(String topic, int requests) {
        LocalDate first = luck.day().minusDays(luck.below(40));
        List<String> marks = new ArrayList<>(List.of("甲", "乙", "丙", "丁"));
        for (int i = 0; i < requests; i++) {
            LocalDate received = first.plusDays(luck.below(4));
            String id = "T" + i;
            boolean named = luck.chance(0.8);
            rows.add(
                    "disclosure-requests",
                    "id",
                    id,
                    "receivedOn",
                    received,
                    named ? "topic" : "subject",
                    luck.chance(0.2) ? topic.replace("食堂", "食堂 ") : topic,
                    "applicantMark",
                    luck.careful() ? marks.get(i) : luck.one(null, null, "甲"));
            rows.add(
                    "request-replies",
                    "id",
                    "AT" + i,
                    "request",
                    id,
                    "sentOn",
                    received.plusDays(luck.below(20)),
                    "type",
                    luck.chance(0.9) ? luck.one("DISCLOSED", "PARTIAL") : "REFUSED");
        }
        if (luck.chance(0.4)) {
            rows.add(
                    "documents",
                    "id",
                    "P-topic",
                    "kind",
                    "OTHER",
                    "title",
                    topic,
                    "url",
                    luck.known("https://jyj.example.gov.cn/p"),
                    "convertedTopic",
                    topic,
                    "publishedOn",
                    luck.known(luck.termAfter(first, 25)));
        }
        rows.about(topic, "YS-09");
    }

    private void challenges() {
        boolean many = luck.chance(0.15);
        String kind = luck.one("REVIEW", "LITIGATION");
        for (int i = many ? 9 + luck.below(3) : luck.below(3); i > 0; i--) {
            LocalDate closed = many ? luck.period().from().plusDays(luck.below(20)) : luck.day();
            rows.add(
                    "legal-challenges",
                    "id",
                    "Y" + i,
                    "kind",
                    many ? kind : luck.one("REVIEW", "LITIGATION"),
                    "filedOn",
                    closed.minusDays(luck.below(60)),
                    "closedOn",
                    luck.known(closed),
                    "result",
                    luck.known(
                            luck.careful() && !luck.chance(0.2)
                                    ? luck.one("UPHELD", "OTHER")
                                    : luck.one("CORRECTED", "CORRECTED", "OPEN")));
            rows.about("Y" + i, "YS-10");
        }
        for (int i = many ? 9 + luck.below(12) : 0; i > 0; i--) {
            rows.add(
                    "disclosure-requests",
                    "id",
                    "M" + i,
                    "receivedOn",
                    luck.period().from().plusDays(luck.below(30)));
        }
        rows.about("REVIEW", "YS-10");
        rows.about("LITIGATION", "YS-10");
    }
}
