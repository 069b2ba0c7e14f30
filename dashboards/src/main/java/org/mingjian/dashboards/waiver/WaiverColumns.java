// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Applications, and what is in force, as tables. */
@Component
final class WaiverColumns {
    private final Words words;
    private final Rulebook rulebook;
    private final Table<WaiverEntry> applications;
    private final Table<GrantedWaiver> granted;

    WaiverColumns(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
        this.applications = new Table<>(
                "waivers",
                List.of(
                        TableColumn.of("state", 10, (WaiverEntry one) -> words.of("waiver-state." + one.state())),
                        TableColumn.of("bureau", 16, WaiverEntry::bureauName),
                        TableColumn.of("indicator", 18, (WaiverEntry one) -> indicator(one.indicator())),
                        TableColumn.of("text", 36, (WaiverEntry one) -> words.ground(one.ground(), one.text()))
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of("kind", 10, (WaiverEntry one) -> words.code(one.kind())),
                        TableColumn.of("period", 22, (WaiverEntry one) -> one.from() + " – " + one.to()),
                        TableColumn.of("subject", 16, (WaiverEntry one) -> subject(one.subject()))
                                .filed(),
                        TableColumn.of("applied", 14, WaiverEntry::appliedAt).filed(),
                        TableColumn.of("decision", 24, WaiverEntry::decision).filed()));
        this.granted = new Table<>(
                "granted",
                List.of(
                        TableColumn.of("until", 12, this::until),
                        TableColumn.of("bureau", 16, GrantedWaiver::bureauName),
                        TableColumn.of("indicator", 20, (GrantedWaiver one) -> indicator(one.indicator()))
                                .shown(Shown.FIXED),
                        TableColumn.of("kind", 10, (GrantedWaiver one) -> words.code(one.kind())),
                        TableColumn.of("reason", 36, GrantedWaiver::reason).unsorted(),
                        TableColumn.of("subject", 16, (GrantedWaiver one) -> subject(one.subject()))
                                .filed()));
    }

    Table<WaiverEntry> applications() {
        return applications;
    }

    Table<GrantedWaiver> granted() {
        return granted;
    }

    private Object until(GrantedWaiver one) {
        return one.to() == null ? words.of("waiver.open-ended") : one.to();
    }

    private String indicator(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : code + " " + indicator.titleZh();
    }

    private @Nullable String subject(@Nullable String key) {
        return key == null ? null : words.subject(key);
    }
}
