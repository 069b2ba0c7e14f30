// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.source.Attempt;
import org.mingjian.dashboards.source.SourceDesk;
import org.mingjian.dashboards.source.SourceForm;
import org.mingjian.rules.reading.listing.Selectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Declares, tries and switches sources for the page that asks for it. */
@Component
class SourcesFromPage implements SourceDesk {

    private final SourceRepository sources;
    private final CheckSources check;
    private final TrySource trial;

    SourcesFromPage(SourceRepository sources, CheckSources check, TrySource trial) {
        this.sources = sources;
        this.check = check;
        this.trial = trial;
    }

    @Override
    public Mono<List<FieldError>> save(SourceForm form, Viewer viewer) {
        return checked(form, viewer)
                .flatMap(source -> sources.put(List.of(source), viewer.name()).thenReturn(List.<FieldError>of()))
                .onErrorResume(Refusal.class, SourcesFromPage::defects);
    }

    @Override
    public Mono<Attempt> attempt(SourceForm form, Viewer viewer) {
        return checked(form, viewer)
                .flatMap(trial::of)
                .map(tried -> new Attempt(List.of(), TrialView.of(tried)))
                .onErrorResume(Refusal.class, refused -> defects(refused).map(errors -> new Attempt(errors, null)));
    }

    @Override
    public Mono<Boolean> enable(String bureau, String id, boolean enabled, Viewer viewer) {
        return mayManage(viewer) ? sources.enable(bureau, id, enabled, viewer.name()) : Mono.error(Refusal.forbidden());
    }

    private Mono<Source> checked(SourceForm form, Viewer viewer) {
        if (!mayManage(viewer)) {
            return Mono.error(Refusal.forbidden());
        }
        return sources.all(text(form.bureau()) == null ? "" : form.bureau())
                .map(Source::id)
                .collect(Collectors.toSet())
                .flatMap(taken -> check.one(draft(form, taken)));
    }

    /** A refusal without fields is no matter of the form. */
    private static Mono<List<FieldError>> defects(Refusal refused) {
        return refused.errors().isEmpty()
                ? Mono.error(refused)
                : Mono.just(
                        refused.errors().stream().map(SourcesFromPage::error).toList());
    }

    private static FieldError error(FieldProblem problem) {
        String pointer = problem.pointer().replaceFirst("^/(selectors/)?", "").replace("fields/", "fields.");
        return new FieldError(pointer.startsWith("pages/") ? "pages" : pointer, problem.message());
    }

    private static SourceDraft draft(SourceForm form, Set<String> taken) {
        boolean listed = SourceKind.PAGES.name().equals(form.kind());
        String id = text(form.id());
        return new SourceDraft(
                text(form.bureau()),
                id == null ? free(String.valueOf(form.kind()), taken) : id,
                text(form.kind()),
                listed ? null : text(form.address()),
                listed ? lines(form.pages()) : null,
                new Selectors(text(form.item()), text(form.link()), text(form.date()), text(form.next())),
                form.fields(),
                text(form.followTo()),
                text(form.column()),
                text(form.columnKind()),
                Boolean.TRUE.equals(form.enabled()));
    }

    /** The kind and the lowest number that no other source of the bureau has. */
    private static String free(String kind, Set<String> taken) {
        String noun = kind.toLowerCase(Locale.ROOT);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> noun + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable String> lines(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<@Nullable String>map(line -> line)
                .toList();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static boolean mayManage(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }
}
