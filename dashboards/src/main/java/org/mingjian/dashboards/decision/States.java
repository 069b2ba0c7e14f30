// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;

/** States of findings for templates, which reach it as {@code @states}. */
@Component
public final class States {
    private final Words words;

    States(Words words) {
        this.words = words;
    }

    /** 反弹 with how often. */
    public BadgeNote rebound(int times) {
        return new BadgeNote(Badge.REBOUND, words.of("decision.rebound", String.valueOf(times)));
    }
}
