// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.life.FactFields;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays a sample out for its page, with the item to be confirmed. */
@Component
final class SampleComposer {
    private final Words words;
    private final Rulebook rulebook;
    private final SampleQuery query;
    private final SampleItemComposer items;

    SampleComposer(Words words, Rulebook rulebook, SampleQuery query, SampleItemComposer items) {
        this.words = words;
        this.rulebook = rulebook;
        this.query = query;
        this.items = items;
    }

    /** @param number the item asked for; absent: the first this person has said nothing of */
    Mono<SampleView> view(
            Sample sample, @Nullable Integer number, VerdictForm form, List<FieldError> errors, Viewer viewer) {
        Sample.Item chosen = chosen(sample, number, viewer);
        SampleView bare = bare(sample, viewer);
        return chosen == null
                ? Mono.just(bare)
                : query.subject(sample.plan().id(), chosen.number(), viewer)
                        .map(subject -> with(bare, items.view(sample, chosen, subject, form, errors, viewer)))
                        .defaultIfEmpty(bare);
    }

    private static Sample.@Nullable Item chosen(Sample sample, @Nullable Integer number, Viewer viewer) {
        return sample.items().stream()
                .filter(item -> number == null ? !item.saidBy(viewer.name()) : item.number() == number)
                .findFirst()
                .orElse(null);
    }

    private SampleView bare(Sample sample, Viewer viewer) {
        List<PrecisionLine> precision = new ArrayList<>();
        sample.precision().forEach((name, one) -> precision.add(PrecisionLine.of(name, title(sample, name), one)));
        return new SampleView(
                sample,
                sample.plan().narrowedTo().stream()
                        .map(this::word)
                        .collect(Collectors.joining(words.of("sentence.list"))),
                sample.items().stream()
                        .map(item -> new SampleView.ItemLine(item, line(item), badge(item), item.saidBy(viewer.name())))
                        .toList(),
                precision,
                PrecisionLine.of("", words.of("sample.total"), sample.total()),
                null,
                viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.AUDITOR);
    }

    /** An outcome or kind in words; a code of an indicator or group is its own. */
    private String word(String code) {
        return words.has("outcome." + code) ? words.of("outcome." + code) : words.code(code);
    }

    /** What was found, or the name of what was asked where nothing was. */
    private String line(Sample.Item item) {
        String indicator = item.indicator();
        if (indicator == null) {
            return item.title();
        }
        return indicator + " " + (item.title().isEmpty() ? title(indicator) : words.told(item.title()));
    }

    private String title(Sample sample, String name) {
        return sample.plan().findings()
                ? title(name)
                : FactFields.of("documents", words).name(name);
    }

    private String title(String name) {
        return rulebook.indicators().containsKey(name)
                ? rulebook.indicators().get(name).titleZh()
                : name;
    }

    static @Nullable Badge badge(Sample.Item item) {
        return item.outcome() == null ? null : Badge.of(Outcome.valueOf(item.outcome()));
    }

    private static SampleView with(SampleView bare, SampleView.ItemView item) {
        return new SampleView(
                bare.sample(), bare.narrowedTo(), bare.lines(), bare.precision(), bare.total(), item, bare.judges());
    }
}
