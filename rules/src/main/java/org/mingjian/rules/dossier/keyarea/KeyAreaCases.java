// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.KeyArea;
import org.mingjian.rules.scheme.Parameters;

/** Key areas assigned to the bureau, each with what was published in it since New Year or since it was assigned. */
public final class KeyAreaCases implements CaseFamily {

    private static final String INDICATOR = "ZD-01";
    private static final int MONTHS = 12;

    private final Parameters parameters;

    public KeyAreaCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<KeyAreaState> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, List<Document>> byArea = facts.all(Document.class).stream()
                .filter(document -> document.keyArea() != null)
                .collect(Collectors.groupingBy(document -> Objects.requireNonNull(document.keyArea())));
        return facts.all(KeyArea.class).stream()
                .filter(area -> area.yearlyItems() != null || area.cadenceDays() != null)
                .flatMap(area -> state(area, byArea.getOrDefault(area.code(), List.of()), facts).stream());
    }

    private static Optional<KeyAreaState> state(KeyArea area, List<Document> items, BureauFacts facts) {
        LocalDate from = facts.question().period().from();
        LocalDate end = earlier(
                area.endsOn(), earlier(facts.asOf(), facts.question().period().to()));
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        LocalDate startsOn = area.startsOn();
        LocalDate first = startsOn == null || startsOn.isBefore(newYear) ? newYear : startsOn;
        if (end.isBefore(first) || end.isBefore(from)) {
            return Optional.empty();
        }
        List<LocalDate> days = items.stream()
                .map(item -> publishedOn(item, facts))
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(first) && !day.isAfter(end))
                .sorted()
                .toList();
        boolean undated =
                items.stream().anyMatch(item -> publishedOn(item, facts) == null && !facts.isLater(item.publishedOn()));
        Integer yearly = area.yearlyItems();
        return Optional.of(new KeyAreaState(
                area.code(),
                area.title(),
                yearly == null ? 0 : yearly * months(first, end) / MONTHS,
                days.size(),
                area.cadenceDays(),
                UpdateGap.longest(days, first, end, area.cadenceDays(), from),
                !undated && facts.complete("documents", first, end),
                area.url(),
                area.source()));
    }

    private static @Nullable LocalDate publishedOn(Document item, BureauFacts facts) {
        LocalDate published = facts.known(item.publishedOn());
        return published == null && item.publishedOn() == null ? facts.known(item.firstSeenOn()) : published;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /** Whole calendar months between two days, both inclusive. */
    private static int months(LocalDate first, LocalDate last) {
        LocalDate start = first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
        return Math.max(0, (int) ChronoUnit.MONTHS.between(start, last.plusDays(1)));
    }
}
