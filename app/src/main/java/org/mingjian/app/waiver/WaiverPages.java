// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.waiver.GrantedWaiver;
import org.mingjian.dashboards.waiver.WaiverActions;
import org.mingjian.dashboards.waiver.WaiverEntry;
import org.mingjian.dashboards.waiver.WaiverForm;
import org.mingjian.dashboards.waiver.WaiverQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applications for the pages; a bureau's reader sees its own. */
@Component
class WaiverPages implements WaiverQuery, WaiverActions {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int AT_MOST = 500;
    private static final int SOON = 30;

    private final WaiverRepository waivers;
    private final FactRepository facts;
    private final ApplyForWaiver apply;
    private final DecideWaiver decide;
    private final MessageSource messages;
    private final Clock clock;

    WaiverPages(
            WaiverRepository waivers,
            FactRepository facts,
            ApplyForWaiver apply,
            DecideWaiver decide,
            MessageSource messages,
            Clock clock) {
        this.waivers = waivers;
        this.facts = facts;
        this.apply = apply;
        this.decide = decide;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Flux<WaiverEntry> applications(Viewer viewer) {
        return facts.bureauNames()
                .flatMapMany(names -> waivers.list(own(viewer), AT_MOST).map(one -> entry(one, names)));
    }

    @Override
    public Mono<WaiverEntry> application(long id, Viewer viewer) {
        return facts.bureauNames()
                .flatMap(names -> waivers.find(id, own(viewer)).map(one -> entry(one, names)));
    }

    @Override
    public Flux<GrantedWaiver> granted(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        return facts.bureauNames()
                .flatMapMany(names -> waivers.granted(own(viewer), today)
                        .map(one -> new GrantedWaiver(
                                one.kind(),
                                names.getOrDefault(one.bureau(), one.bureau()),
                                one.indicator(),
                                one.subject(),
                                one.to(),
                                one.to() != null && !one.to().isAfter(today.plusDays(SOON)),
                                one.reason())));
    }

    @Override
    public Mono<Long> apply(WaiverForm form, Viewer viewer) {
        return worded(() -> apply.apply(
                new WaiverRequest(
                        form.kind(),
                        form.indicator(),
                        form.subject(),
                        day(form.from()),
                        day(form.to()),
                        form.reason(),
                        form.note(),
                        form.link()),
                entered(viewer)));
    }

    @Override
    public Mono<Void> decide(long id, WaiverForm form, Viewer viewer) {
        return worded(() -> decide.decide(id, form.outcome(), form.note(), entered(viewer)))
                .then();
    }

    private static @Nullable String own(Viewer viewer) {
        return viewer.seesAll() ? null : String.valueOf(viewer.bureau());
    }

    private static org.mingjian.app.platform.security.Viewer entered(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    private <T> Mono<T> worded(Supplier<Mono<T>> action) {
        return Mono.defer(action)
                .onErrorMap(
                        Refusal.class,
                        refusal -> refusal.status().value() == 404
                                        || refusal.status().value() == 403
                                ? refusal
                                : new WaiverRefused(errors(refusal)));
    }

    private List<FieldError> errors(Refusal refusal) {
        return refusal.errors().isEmpty()
                ? List.of(new FieldError(
                        "note",
                        messages.getMessage(
                                "problem." + refusal.kind() + ".detail",
                                refusal.arguments(),
                                Language.current().locale())))
                : refusal.errors().stream()
                        .map(error -> new FieldError(error.pointer().replace("/", ""), error.message()))
                        .toList();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static WaiverEntry entry(WaiverApplication one, Map<String, String> names) {
        return new WaiverEntry(
                one.id(),
                one.kind().name(),
                names.getOrDefault(one.bureau(), one.bureau()),
                one.indicator(),
                one.subject(),
                one.from(),
                one.to(),
                one.ground().name(),
                one.text(),
                one.link(),
                one.appliedBy(),
                one.appliedAt(),
                one.state().name(),
                one.decidedBy(),
                one.decision());
    }
}
