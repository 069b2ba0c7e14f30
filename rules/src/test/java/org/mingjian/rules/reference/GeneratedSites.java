// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.facts.DisclosureSection;
import org.mingjian.rules.facts.FooterElement;
import org.mingjian.rules.facts.PageTag;

/** Invented looks at the site, attempts to open it, broken links, accounts, errors, reposts and old letters. */
final class GeneratedSites {

    private static final String SITE = "https://jyj.example.gov.cn";

    private final Luck luck;
    private final Rows rows;

    GeneratedSites(Luck luck, Rows rows) {
        this.luck = luck;
        this.rows = rows;
    }

    void add() {
        checks();
        tags();
        probes();
        links();
        accounts();
        errors();
        reposts();
        columns();
        letters();
    }

    private void checks() {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = luck.below(3); i > 0; i--) {
            days.add(luck.day());
        }
        for (LocalDate day : days) {
            Integer samples = luck.one(null, 10, 20);
            Integer files = luck.one(null, 5);
            rows.add(
                    "site-checks",
                    "site",
                    luck.one(SITE, SITE, "门户频道"),
                    "checkedOn",
                    day,
                    "hasDisclosureColumn",
                    luck.one(true, true, true, luck.careful(), null),
                    "columnName",
                    luck.known(luck.careful() ? "政府信息公开" : "政务公开"),
                    "sections",
                    luck.chance(0.1) ? null : some(DisclosureSection.values()),
                    "requestEntryOpens",
                    luck.known(luck.careful()),
                    "unrelatedContent",
                    luck.known(!luck.careful()),
                    "searchWorks",
                    luck.one(null, luck.careful(), luck.careful()),
                    "searchSamples",
                    samples,
                    "searchHits",
                    samples == null ? null : luck.known(samples * luck.one(9, 10, 8) / 10),
                    "downloadSamples",
                    files,
                    "downloadsWorking",
                    files == null ? null : luck.one(null, luck.careful() ? 5 : 4, 5),
                    "homeUpdatedOn",
                    luck.known(day.minusDays(luck.one(1, 14, 15))),
                    "consultationChannel",
                    luck.known(luck.careful()));
        }
        rows.about("HOME_STALE/" + SITE, "VT-05");
        rows.about("NO_CONSULTATION/" + SITE, "VT-05");
        rows.about("UNREACHABLE/" + SITE, "VT-05");
        rows.about(SITE, "PT-01", "PT-02");
    }

    private void tags() {
        for (int i = luck.below(4); i > 0; i--) {
            rows.add(
                    "page-tags",
                    "url",
                    SITE + "/" + (i % 3) + ".html",
                    "checkedOn",
                    luck.day().plusDays(i),
                    "level",
                    luck.one("HOME", "COLUMN", "ARTICLE"),
                    "tags",
                    some(PageTag.values()),
                    "siteIdCode",
                    luck.known(luck.careful() ? luck.one("3702000001", "bm12345678") : luck.one("bm123", "370200")),
                    "pubDate",
                    luck.known(luck.careful() ? "2026-03-05 14:30" : "2026-03-05"),
                    "footer",
                    luck.chance(0.2) ? null : some(FooterElement.values()));
        }
    }

    private void probes() {
        if (luck.chance(0.5)) {
            return;
        }
        LocalDate first = luck.day();
        int days = luck.one(6, 7, 7, 9);
        boolean failing = luck.chance(0.4);
        for (int i = 0; i < days; i++) {
            if (luck.chance(0.97)) {
                rows.add(
                        "site-probes",
                        "site",
                        SITE,
                        "on",
                        first.plusDays(i),
                        "attempts",
                        luck.chance(0.03) ? 19 : 20,
                        "failures",
                        failing ? luck.one(1, 1, 1, 0, 2) : luck.chance(0.15) ? 1 : 0);
            }
        }
    }

    private void links() {
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate found = luck.day();
            Finish finish = Finish.of(luck, found.plusDays(3));
            rows.add(
                    "broken-links",
                    "id",
                    "L" + i,
                    "target",
                    "https://example.com/" + i,
                    "foundOn",
                    found,
                    "fixedOn",
                    finish.done(),
                    "checkedOn",
                    finish.checked());
            rows.about("broken-links/L" + i, "PT-05");
        }
    }

    private void accounts() {
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate checked = luck.known(luck.period().to().minusDays(luck.below(30) - 5));
            LocalDate measured = checked == null ? luck.period().to() : checked;
            boolean closed = luck.chance(0.2);
            rows.add(
                    "new-media-accounts",
                    "id",
                    "XM" + i,
                    "platform",
                    luck.one("WECHAT", "WEIBO", "SHORT_VIDEO", "APP", "MINI_PROGRAM", "OTHER"),
                    "account",
                    "示范教育",
                    "registered",
                    luck.known(luck.careful()),
                    "lastPostedOn",
                    luck.known(measured.minusDays(luck.one(1, 14, 14, luck.careful() ? 3 : 15))),
                    "interactive",
                    luck.known(luck.careful()),
                    "usable",
                    luck.known(luck.careful()),
                    "closedOn",
                    closed ? luck.day() : null,
                    "closureFiled",
                    closed ? luck.known(luck.careful()) : null,
                    "checkedOn",
                    checked);
            rows.about("XM" + i, "PT-06");
        }
    }

    private void errors() {
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate found = luck.day();
            Finish finish = Finish.of(luck, found, 1);
            rows.add(
                    "error-hits",
                    "id",
                    "CM" + i,
                    "kind",
                    luck.one("TYPO", "WORDING", "PERSONAL_DATA"),
                    "foundOn",
                    found,
                    "fixedOn",
                    finish.done(),
                    "checkedOn",
                    finish.checked());
            rows.about("error-hits/CM" + i, "PT-07");
        }
    }

    private void reposts() {
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate source = luck.day();
            Finish finish = Finish.of(luck, source.plusDays(1));
            boolean punctual = luck.chance(0.4);
            rows.add(
                    "repost-tasks",
                    "id",
                    "ZZ" + i,
                    "title",
                    "政策",
                    "sourceAt",
                    source.atTime(18, 0),
                    "repostedAt",
                    punctual
                            ? source.plusDays(1).atTime(18, luck.below(2))
                            : finish.done() == null ? null : finish.done().atTime(luck.one(9, 18), 0),
                    "checkedOn",
                    finish.checked());
            rows.about("repost-tasks/ZZ" + i, "PT-08");
        }
    }

    /** Many columns at once, since a veto needs many. */
    private void columns() {
        if (!luck.chance(0.25)) {
            return;
        }
        boolean empty = luck.chance(0.4);
        boolean core = luck.chance(0.5);
        LocalDate checked = luck.period().to().minusDays(luck.below(30) - 3);
        for (int i = luck.one(4, 5, 9, 10, 11); i > 0; i--) {
            rows.add(
                    "portal-columns",
                    "id",
                    "K" + i,
                    "name",
                    "栏目",
                    "kind",
                    core ? luck.one("NEWS", "NOTICES", "POLICIES") : luck.one("PERSONNEL", "PLANS"),
                    "itemCount",
                    empty ? 0 : luck.one(7, 7, 7, 7, 7, null),
                    "lastPublishedOn",
                    checked.minusDays(luck.chance(0.95) ? 400 : 1),
                    "checkedOn",
                    checked);
            rows.about("K" + i, "PT-03");
        }
    }

    private void letters() {
        for (int i = luck.below(3); i > 0; i--) {
            LocalDate received = luck.chance(0.6)
                    ? luck.period().to().minusMonths(3).minusDays(luck.below(4))
                    : luck.day().minusMonths(3);
            rows.add(
                    "letters",
                    "id",
                    "XJ" + i,
                    "receivedOn",
                    received,
                    "valid",
                    luck.one(true, true, true, false, null),
                    "repliedOn",
                    luck.one(null, null, received.plusMonths(3), received.plusMonths(4)));
            rows.about("LETTER_UNANSWERED/XJ" + i, "VT-05");
        }
    }

    private List<String> some(Enum<?>... elements) {
        return Arrays.stream(elements)
                .map(element -> luck.careful() ? element.name() : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
