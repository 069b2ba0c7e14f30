// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.personaldata.KeptEntry;
import org.mingjian.dashboards.personaldata.PersonalDataActions;
import org.mingjian.dashboards.personaldata.PersonalDataQuery;
import org.mingjian.dashboards.personaldata.RemovalEntry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is kept, for the page of administrator and auditor; removing is the administrator's. */
@Component
class PersonalDataPages implements PersonalDataQuery, PersonalDataActions {

    private static final int REMOVALS_SHOWN = 50;

    private final PersonalDataRepository repository;
    private final PersonalDataProperties properties;
    private final RemovePersonalData remove;
    private final Clock clock;
    private final Map<String, List<String>> places = Inventory.places();

    PersonalDataPages(
            PersonalDataRepository repository,
            PersonalDataProperties properties,
            RemovePersonalData remove,
            Clock clock) {
        this.repository = repository;
        this.properties = properties;
        this.remove = remove;
        this.clock = clock;
    }

    @Override
    public Flux<KeptEntry> kept(Viewer viewer) {
        Flux<KeptEntry> forGood = Flux.fromIterable(places.entrySet())
                .filter(one -> category(one.getKey()) == null)
                .map(one -> new KeptEntry(one.getKey(), one.getValue(), null, null, null, null, null));
        return reads(viewer)
                ? repository.held(properties, clock.instant()).map(this::entry).concatWith(forGood)
                : Flux.empty();
    }

    @Override
    public Flux<RemovalEntry> removals(Viewer viewer) {
        return reads(viewer)
                ? repository
                        .removals(REMOVALS_SHOWN)
                        .map(one -> new RemovalEntry(
                                one.category().name(),
                                one.amount(),
                                one.object(),
                                one.digest(),
                                one.removedBy(),
                                one.removedAt()))
                : Flux.empty();
    }

    @Override
    public Mono<Long> remove(@Nullable String asked, Viewer viewer) {
        if (viewer.role() != Viewer.Role.ADMIN) {
            return Mono.error(Refusal::forbidden);
        }
        Category category = category(asked);
        return category == null ? Mono.error(Refusal::notFound) : remove.due(category, viewer.name());
    }

    private KeptEntry entry(Holdings held) {
        Category category = held.category();
        Instant oldest = held.oldest();
        Period period = category.period(properties);
        return new KeptEntry(
                category.name(),
                places.getOrDefault(category.name(), List.of()),
                period,
                held.kept(),
                oldest,
                oldest == null ? null : category.dueOn(properties, oldest),
                held.due());
    }

    private static boolean reads(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR;
    }

    private static @Nullable Category category(@Nullable String name) {
        return Arrays.stream(Category.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
