// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.calendar.Extension;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.calendar.Suspension;
import org.mingjian.rules.dossier.request.RequestCourse;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;
import org.springframework.stereotype.Component;

/** Requests in words: how they stand, and what stopped or lengthened their term. */
@Component
final class RequestWords {
    private final Words words;

    RequestWords(Words words) {
        this.words = words;
    }

    /** 在办，剩 6 个工作日; 逾期 2 个工作日未答复. */
    BadgeNote standing(RequestRow row) {
        RequestCourse course = row.course();
        RequestState state = row.state();
        String key = "request.standing." + state;
        int days = switch (state) {
            case RUNNING, DUE_SOON -> course.workingDaysLeft();
            case OVERDUE, REPLIED_LATE -> course.workingDaysLate();
            default -> 0;
        };
        boolean lastDay = state == RequestState.DUE_SOON && days == 0;
        return new BadgeNote(state.badge(), words.of(lastDay ? key + ".0" : key, days));
    }

    /** Correction, consultation and extension, one sentence each; empty for a plain term. */
    List<String> segments(RequestCourse course) {
        List<String> segments = new ArrayList<>();
        String correction = correction(course);
        if (correction != null) {
            segments.add(correction);
        }
        StatutoryDeadline deadline = course.deadline();
        for (Suspension wait : deadline.suspensions()) {
            segments.add(words.of(
                    "request.segment.wait",
                    words.of("strip.wait", wait.reason()),
                    wait.from().toString(),
                    wait.to().toString()));
        }
        if (deadline.suspendedWorkingDays() > 0) {
            segments.add(words.of("request.segment.waits", deadline.suspendedWorkingDays()));
        }
        Extension extension = deadline.term().extension();
        if (extension != null) {
            segments.add(words.of(
                    "request.segment.extension." + deadline.extensionEffect(),
                    extension.workingDays(),
                    extension.limit()));
        }
        return segments;
    }

    private @Nullable String correction(RequestCourse course) {
        LocalDate asked = course.request().correctionNoticeOn();
        if (!course.startedOn().equals(course.request().receivedOn())) {
            return words.of("request.segment.corrected", course.startedOn().toString());
        }
        return course.stopped() && asked != null ? words.of("request.segment.correction", asked.toString()) : null;
    }

    /** Kind of the result; null while there is none. */
    @Nullable
    String result(@Nullable RequestReply reply) {
        return reply == null ? null : kind(reply);
    }

    String kind(RequestReply reply) {
        ReplyType type = reply.type();
        return type == null ? words.of("request.result.unknown") : words.code(type.name());
    }

    /** Whether the reply tells of legal redress (救济渠道); null while there is no reply. */
    @Nullable
    String remedy(@Nullable RequestReply reply) {
        if (reply == null) {
            return null;
        }
        Boolean stated = reply.remedyStated();
        return words.of("request.remedy." + (stated == null ? "unknown" : stated ? "yes" : "no"));
    }
}
