// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import org.mingjian.dashboards.decision.FindingStanding.Kind;
import org.mingjian.dashboards.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notices and entries of the register in the life of a finding. */
@Component
class FollowedEvents {

    private final MessageSource messages;

    FollowedEvents(MessageSource messages) {
        this.messages = messages;
    }

    FindingEvents.Event of(Followed.Step step) {
        Kind kind = kind(step);
        String what = kind == Kind.NOTIFIED || kind == Kind.RECEIVED
                ? say("finding-event." + step.kind(), say("notice." + step.of()), step.number())
                : say("finding-event.register", step.of(), say("rectification.event." + step.kind()) + passed(step));
        String note = step.note().isEmpty() ? null : step.note();
        return new FindingEvents.Event(step.at(), kind, what, step.by(), note, step.href());
    }

    private static Kind kind(Followed.Step step) {
        return switch (step.kind()) {
            case "NOTIFIED" -> Kind.NOTIFIED;
            case "RECEIVED" -> Kind.RECEIVED;
            case "CLOSED" -> Kind.RECTIFIED;
            case "RECURRED" -> Kind.REOPENED;
            default -> Kind.RECTIFYING;
        };
    }

    private String passed(Followed.Step step) {
        Boolean passed = step.passed();
        return passed == null ? "" : say(passed ? "rectification.passed" : "rectification.failed");
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.current().locale());
    }
}
