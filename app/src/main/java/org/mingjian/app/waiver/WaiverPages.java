// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.IndicatorNames;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.waiver.GrantedWaiver;
import org.mingjian.dashboards.waiver.WaiverActions;
import org.mingjian.dashboards.waiver.WaiverEntry;
import org.mingjian.dashboards.waiver.WaiverForm;
import org.mingjian.dashboards.waiver.WaiverQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applications for the pages; a bureau's reader sees its own. */
@Component
class WaiverPages implements WaiverQuery, WaiverActions {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int SOON = 30;
    private static final String NOTE = "note";

    private final WaiverRepository waivers;
    private final FactRepository facts;
    private final ApplyForWaiver apply;
    private final DecideWaiver decide;
    private final RefusalOnForm form;
    private final Clock clock;
    private final IndicatorNames indicators;

    WaiverPages(
            WaiverRepository waivers,
            FactRepository facts,
            ApplyForWaiver apply,
            DecideWaiver decide,
            RefusalOnForm form,
            Clock clock,
            IndicatorNames indicators) {
        this.indicators = indicators;
        this.waivers = waivers;
        this.facts = facts;
        this.apply = apply;
        this.decide = decide;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public Flux<WaiverEntry> applications(String words, Viewer viewer) {
        return facts.bureauNames()
                .flatMapMany(names -> waivers.list(own(viewer), indicators.sought(words), Integer.MAX_VALUE)
                        .map(one -> entry(one, names)));
    }

    @Override
    public Mono<WaiverEntry> application(long id, Viewer viewer) {
        return facts.bureauNames()
                .flatMap(names -> waivers.find(id, own(viewer)).map(one -> entry(one, names)));
    }

    @Override
    public Flux<GrantedWaiver> granted(String words, Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        return facts.bureauNames()
                .flatMapMany(names -> waivers.granted(own(viewer), today, indicators.sought(words))
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
    public Mono<Long> apply(WaiverForm typed, Viewer viewer) {
        return form.worded(
                () -> apply.apply(
                        new WaiverRequest(
                                typed.kind(),
                                typed.indicator(),
                                typed.subject(),
                                day(typed.from()),
                                day(typed.to()),
                                typed.reason(),
                                typed.note(),
                                typed.link()),
                        entered(viewer)),
                NOTE,
                WaiverRefused::new);
    }

    @Override
    public Mono<Void> decide(long id, WaiverForm typed, Viewer viewer) {
        return form.worded(
                        () -> decide.decide(id, typed.outcome(), typed.note(), entered(viewer)),
                        NOTE,
                        WaiverRefused::new)
                .then();
    }

    private static @Nullable String own(Viewer viewer) {
        return viewer.seesAll() ? null : String.valueOf(viewer.bureau());
    }

    private static org.mingjian.app.platform.security.Viewer entered(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
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
