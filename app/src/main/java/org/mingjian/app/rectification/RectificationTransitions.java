// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.SignatureRight;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.RectificationStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What may be done with a rectification now, by whom, and doing it. */
@Component
class RectificationTransitions {

    private final RectificationLogRepository log;
    private final ReportRectification report;
    private final CheckRectification check;
    private final SettleRectification settle;
    private final SignatureRight signature;

    RectificationTransitions(
            RectificationLogRepository log,
            ReportRectification report,
            CheckRectification check,
            SettleRectification settle,
            SignatureRight signature) {
        this.log = log;
        this.report = report;
        this.check = check;
        this.settle = settle;
        this.signature = signature;
    }

    /** Ways on, by the words of the interface. */
    enum Way {
        /** 暂存反馈. */
        PREPARE("prepare"),
        /** 提交反馈. */
        REPORT("report"),
        /** 复查. */
        VERIFY("verify"),
        /** 退回重改. */
        RETURN("return"),
        /** 延期. */
        EXTEND("extend"),
        /** 提出销号. */
        CLOSE("close"),
        /** 提出认定虚假整改. */
        FALSE_REPORT("false-report"),
        /** 同意, by another person. */
        AGREE("agree"),
        /** 不同意. */
        TURN_DOWN("turn-down");

        final String word;

        Way(String word) {
            this.word = word;
        }
    }

    /** What is asked for; which parts are needed depends on the way. */
    record Asked(
            @Nullable String to,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String dueOn,
            @Nullable String measures,
            @Nullable String responsible,
            @Nullable List<String> evidence) {

        Way way() {
            return Stream.of(Way.values())
                    .filter(way -> way.word.equals(to))
                    .findFirst()
                    .orElseThrow(() -> refused(
                            "/to",
                            "TRANSITION",
                            Stream.of(Way.values()).map(way -> way.word).collect(Collectors.joining("、"))));
        }

        ReportDraft report(Rectification item) {
            Rectification.Report there = item.report();
            return new ReportDraft(
                    measures == null ? there.measures() : measures,
                    responsible == null ? there.responsible() : responsible,
                    evidence == null ? there.evidence() : evidence);
        }

        String words() {
            String said = note == null ? "" : note.strip();
            if (said.length() < 4 || said.length() > 1000) {
                throw refused("/note", "NOTE");
            }
            return said;
        }

        RectificationProposal.Reason typed(RectificationProposal.Kind kind) {
            List<RectificationProposal.Reason> types = Stream.of(RectificationProposal.Reason.values())
                    .filter(one -> one.kind() == kind)
                    .toList();
            return types.stream()
                    .filter(one -> one.name().equals(reason))
                    .findFirst()
                    .orElseThrow(() -> refused(
                            "/reason", "REASON", types.stream().map(Enum::name).collect(Collectors.joining("、"))));
        }

        @Nullable
        LocalDate day() {
            try {
                return dueOn == null || dueOn.isBlank() ? null : LocalDate.parse(dueOn.strip());
            } catch (DateTimeParseException none) {
                return null;
            }
        }
    }

    Mono<List<Way>> allowed(Rectification item, Viewer viewer) {
        if (viewer.may(Role.OFFICE)) {
            return log.waiting(item.id())
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .map(waiting -> ofOffice(item, waiting.orElse(null), viewer));
        }
        if (!viewer.may(Role.BUREAU) || !item.withBureau()) {
            return Mono.just(List.of());
        }
        return signature
                .of(viewer.name())
                .map(signs -> signs ? List.of(Way.PREPARE, Way.REPORT) : List.of(Way.PREPARE));
    }

    private static List<Way> ofOffice(Rectification item, @Nullable RectificationProposal waiting, Viewer viewer) {
        List<Way> ways = new ArrayList<>();
        boolean reported = item.state() == RectificationStatus.REPORTED;
        if (reported) {
            ways.add(Way.VERIFY);
            ways.add(Way.RETURN);
        }
        if (item.open()) {
            ways.add(Way.EXTEND);
        }
        if (waiting == null) {
            if (item.open()) {
                ways.add(Way.CLOSE);
            }
            if (item.report().feedbackOn() != null && item.state() != RectificationStatus.FALSE_REPORT) {
                ways.add(Way.FALSE_REPORT);
            }
        } else {
            if (!waiting.proposedBy().equalsIgnoreCase(viewer.name())) {
                ways.add(Way.AGREE);
            }
            ways.add(Way.TURN_DOWN);
        }
        return ways;
    }

    /** Goes the way; refused with 403 where it is not this person's, with 409 where it does not lead on from here. */
    Mono<Void> go(Rectification item, Asked asked, Viewer viewer) {
        long id = item.id();
        String account = viewer.name();
        Way way = asked.way();
        if (way != Way.PREPARE && way != Way.REPORT) {
            viewer.require(Role.OFFICE);
        }
        return switch (way) {
            case PREPARE -> report.prepare(id, asked.report(item), viewer);
            case REPORT -> report.submit(id, asked.report(item), viewer);
            case VERIFY -> check.check(item, viewer);
            case RETURN -> settle.sendBack(id, asked.words(), account);
            case EXTEND -> settle.extend(id, asked.day(), asked.words(), account);
            case CLOSE -> settle.propose(id, asked.typed(RectificationProposal.Kind.CLOSE), asked.words(), account);
            case FALSE_REPORT ->
                settle.propose(id, asked.typed(RectificationProposal.Kind.FALSE_REPORT), asked.words(), account);
            case AGREE -> settle.decide(id, true, asked.words(), account);
            case TURN_DOWN -> settle.decide(id, false, asked.words(), account);
        };
    }

    private static Refusal refused(String pointer, String word, Object... values) {
        return Refusal.invalid(List.of(new FieldProblem(pointer, ReportDraft.WORDS.say(word, values))));
    }
}
