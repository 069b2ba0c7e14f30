// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Lays applications out for their pages. */
@Component
final class WaiverComposer {
    private static final List<String> GROUNDS = List.of(
            "NO_SUCH_DUTY",
            "NO_SUCH_BUSINESS",
            "SYSTEM_MIGRATION",
            "REFORM",
            "EMERGENCY",
            "SUPERIOR_ORDER",
            "FORCE_MAJEURE",
            "OTHER");

    private final Words words;
    private final Rulebook rulebook;

    WaiverComposer(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
    }

    WaiverView view(
            List<WaiverEntry> applications,
            List<GrantedWaiver> granted,
            WaiverForm form,
            List<FieldError> errors,
            Viewer viewer) {
        boolean applies = viewer.role() == Viewer.Role.BUREAU;
        SortedMap<String, String> indicators = new TreeMap<>();
        rulebook.indicators().values().forEach(one -> indicators.put(one.id(), one.titleZh()));
        return new WaiverView(
                applications,
                granted,
                granted.stream().filter(GrantedWaiver::soon).count(),
                indicators,
                GROUNDS,
                applies,
                viewer.role() == Viewer.Role.OFFICE,
                form,
                errors,
                applications.isEmpty() ? none(applies) : null,
                "");
    }

    private EmptyState none(boolean applies) {
        return applies
                ? new EmptyState(words.of("waiver.none.bureau"), new Link(words.of("waiver.apply"), "/waivers/new"))
                : new EmptyState(words.of("waiver.none"), new Link(words.of("rulebook"), "/rules"));
    }
}
