// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.facts.DecisionKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** A bureau applies for an indicator, or a case of it, not to apply, or to be waived until a day. */
@Component
class ApplyForWaiver {

    /** Typed reasons of an application. */
    static final List<Ground> GROUNDS = List.of(
            Ground.NO_SUCH_DUTY,
            Ground.NO_SUCH_BUSINESS,
            Ground.SYSTEM_MIGRATION,
            Ground.REFORM,
            Ground.EMERGENCY,
            Ground.SUPERIOR_ORDER,
            Ground.FORCE_MAJEURE,
            Ground.OTHER);

    private static final Set<String> KINDS = Set.of("NOT_APPLICABLE", "WAIVER");
    private static final int AT_MOST = 2000;

    private final WaiverRepository waivers;
    private final Editions editions;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    ApplyForWaiver(WaiverRepository waivers, Editions editions, AuditTrail audit, MessageSource messages, Clock clock) {
        this.waivers = waivers;
        this.editions = editions;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refusal 403 for whoever is no bureau, 422 with everything that is missing */
    @Transactional
    public Mono<Long> apply(WaiverRequest asked, Viewer viewer) {
        viewer.require(Role.BUREAU);
        WaiverRepository.Wanted wanted = wanted(asked, Objects.requireNonNull(viewer.bureau()));
        return waivers.add(wanted, viewer.name(), clock.instant())
                .flatMap(id -> audit.record(new AuditEntry(
                                "waiver.apply", "waiver-application/" + id, wanted.bureau(), null, wanted, null))
                        .thenReturn(id));
    }

    private WaiverRepository.Wanted wanted(WaiverRequest asked, String bureau) {
        List<FieldProblem> problems = new ArrayList<>();
        String kind = said(asked.kind());
        String indicator = said(asked.indicator());
        String note = said(asked.note());
        String link = said(asked.link());
        need(KINDS.contains(kind), "/kind", "waiver.kind.choose", problems);
        need(known(indicator), "/indicator", "waiver.indicator.unknown", problems);
        need(asked.from() != null, "/from", "waiver.from.needed", problems);
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        need(to != null && (from == null || !to.isBefore(from)), "/to", "waiver.to.needed", problems);
        need(!note.isEmpty() && note.length() <= AT_MOST, "/note", "decision.note.needed", problems);
        need(link.isEmpty() || link.matches("https?://\\S{1,1000}"), "/link", "appeal.link.wrong", problems);
        Ground ground = ground(said(asked.reason()), problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new WaiverRepository.Wanted(
                DecisionKind.valueOf(kind),
                bureau,
                indicator,
                blank(asked.subject()),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                ground,
                note,
                link.isEmpty() ? null : link);
    }

    private boolean known(String indicator) {
        return editions.standard().indicator(indicator).isPresent();
    }

    private Ground ground(String given, List<FieldProblem> problems) {
        return Stream.of(GROUNDS.toArray(Ground[]::new))
                .filter(one -> one.name().equals(given) || say("ground." + one).equals(given))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new FieldProblem(
                            "/reason",
                            say(
                                    "decision.reason.choose",
                                    GROUNDS.stream()
                                            .map(one -> one.name() + " " + say("ground." + one))
                                            .collect(Collectors.joining("、")))));
                    return Ground.OTHER;
                });
    }

    private void need(boolean holds, String pointer, String key, List<FieldProblem> problems) {
        if (!holds) {
            problems.add(new FieldProblem(pointer, say(key)));
        }
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.current().locale());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String blank(@Nullable String text) {
        return said(text).isEmpty() ? null : said(text);
    }
}
