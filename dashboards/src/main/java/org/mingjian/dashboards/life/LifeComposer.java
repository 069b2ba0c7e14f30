// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lays a fact's life out for its page. */
@Component
final class LifeComposer {
    private static final int TEXT_SHOWN = 6000;

    private final Words words;
    private final Rulebook rulebook;
    private final LifeQuery query;
    private final LifeEvents events;

    LifeComposer(Words words, Rulebook rulebook, LifeQuery query, LifeEvents events) {
        this.words = words;
        this.rulebook = rulebook;
        this.query = query;
        this.events = events;
    }

    /**
     * Two versions chosen to stand side by side.
     *
     * @param before absent: the one before {@code after}
     * @param after absent: the newest
     */
    record Choice(@Nullable Integer before, @Nullable Integer after) {}

    /** What was typed in the form of the page, and what is wrong with it. */
    record Asked(String reason, List<FieldError> errors) {
        static final Asked NOTHING = new Asked("", List.of());
    }

    Mono<LifeView> view(FactLife life, Choice choice, Asked asked, Viewer viewer) {
        FactLife.Version after = choice.after() == null ? life.newest() : life.version(choice.after());
        FactLife.Version before =
                life.version(choice.before() == null ? Math.max(after.number() - 1, 1) : choice.before());
        return Mono.zip(text(before), text(after), text(life.newest()))
                .publishOn(Schedulers.boundedElastic())
                .map(texts -> view(
                        life,
                        before.number() == after.number()
                                ? null
                                : compare(life, before, after, texts.getT1(), texts.getT2()),
                        texts.getT3(),
                        asked,
                        viewer));
    }

    private Mono<String> text(FactLife.Version version) {
        return version.body() == null
                ? Mono.just("")
                : query.text(version.body()).defaultIfEmpty("");
    }

    private LifeView view(
            FactLife life, LifeView.@Nullable Comparison comparison, String text, Asked asked, Viewer viewer) {
        boolean current = life.newest().supersededAt() == null;
        boolean manages = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return new LifeView(
                life,
                title(life),
                current ? "life.state.current" : "life.state.withdrawn",
                FactFields.of(life.address().type(), words).filled(life.newest().cells()),
                events.of(life),
                lines(life),
                comparison,
                text.isEmpty() ? null : text.substring(0, Math.min(text.length(), TEXT_SHOWN)),
                life.uses().stream().map(this::use).toList(),
                manages && current && !life.address().type().equals("bureaus"),
                manages && !current,
                asked.reason(),
                asked.errors());
    }

    private LifeView.UseLine use(FactLife.Use use) {
        String title = rulebook.indicators().containsKey(use.indicator())
                ? rulebook.indicators().get(use.indicator()).titleZh()
                : use.indicator();
        return new LifeView.UseLine(use, title, Badge.of(use.outcome()));
    }

    private LifeView.Comparison compare(
            FactLife life, FactLife.Version before, FactLife.Version after, String old, String now) {
        return new LifeView.Comparison(
                before.number(),
                after.number(),
                FactFields.of(life.address().type(), words).differences(before.cells(), after.cells()),
                TextComparison.of(old, now));
    }

    private List<LifeView.VersionLine> lines(FactLife life) {
        FactFields fields = FactFields.of(life.address().type(), words);
        List<LifeView.VersionLine> lines = new ArrayList<>();
        for (int i = 0; i < life.versions().size(); i++) {
            FactLife.Version version = life.versions().get(i);
            List<String> changed = new ArrayList<>();
            if (i + 1 < life.versions().size()) {
                FactLife.Version older = life.versions().get(i + 1);
                fields.differences(older.cells(), version.cells()).forEach(one -> changed.add(one.name()));
                if (version.body() != null && !version.body().equals(older.body())) {
                    changed.add(words.of("life.text"));
                }
            }
            String source = version.source();
            boolean address = source != null && source.matches("https?://\\S+");
            lines.add(new LifeView.VersionLine(
                    version,
                    events.door(version.delivery()),
                    source == null ? null : words.source(source),
                    address ? source : null,
                    changed));
        }
        return lines;
    }

    /** The title or name of the fact; its register and key where it has none. */
    private String title(FactLife life) {
        for (String column : List.of("title", "name", "subject")) {
            String value = life.newest().cells().get(column);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return words.factType(life.address().type()) + " " + life.address().key();
    }
}
