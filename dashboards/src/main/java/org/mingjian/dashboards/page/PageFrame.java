// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Builds what surrounds every page: header, period, and the answer that carries them with the view. */
@Component
public final class PageFrame {
    private final Authority authority;
    private final PeriodQuery periods;
    private final Words words;

    public PageFrame(Authority authority, PeriodQuery periods, Words words) {
        this.authority = authority;
        this.periods = periods;
        this.words = words;
    }

    /** Whose evaluation this is. */
    public String authority() {
        return authority.name();
    }

    public Words words() {
        return words;
    }

    public Mono<Periods> periods(Viewer viewer) {
        return periods.periods(viewer).collectList().map(Periods::new);
    }

    public PageHeader header(String title, Viewer viewer, String path, @Nullable NavItem door) {
        boolean readsTrail = viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR;
        boolean administers = viewer.role() == Viewer.Role.ADMIN;
        SignedInUser user =
                new SignedInUser(viewer.displayName(), viewer.office(), viewer.unread(), readsTrail, administers);
        PageHeader header = PageHeader.of(title, authority.name(), user, path);
        return door == null
                ? header
                : header.withDoor(door).withSections(DoorSection.behind(door, viewer.role(), path));
    }

    /** Adds what the figures rest on: period, snapshot, scheme, state, digest. */
    public PageHeader resting(PageHeader header, EvaluationHead head, PeriodPicker picker) {
        return header.withPeriod(picker)
                .withFact("snapshot", head.asOf().toString())
                .withFact("scheme", head.edition())
                .withFact("state", words.of("evaluation-state", head.state()))
                .withDigest(shortDigest(head.digest()));
    }

    /** Header of a part of a period behind the overview, {@code /periods/2026Q3/<part>}; {@code noun} names it. */
    public PageHeader part(String noun, String part, EvaluationHead head, Periods of, Viewer viewer) {
        String path = "/periods/" + head.period();
        return resting(
                        header(words.of(noun), viewer, path + "/" + part, NavItem.OVERVIEW),
                        head,
                        of.picker(head.period(), words, id -> "/periods/" + id + "/" + part))
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.period(head.period()), path),
                        Breadcrumb.here(words.of(noun)));
    }

    /** A page: the template {@code <name>/page} or a named one, its header and its view. */
    public static Rendering page(String template, PageHeader header, Object view) {
        return Rendering.view(template)
                .modelAttribute("header", header)
                .modelAttribute("view", view)
                .build();
    }

    /** The same with the heads and files of its table, a {@code TableView}. */
    public static Rendering page(String template, PageHeader header, Object view, Object table) {
        return Rendering.view(template)
                .modelAttribute("header", header)
                .modelAttribute("view", view)
                .modelAttribute("table", table)
                .build();
    }

    /** What a page answers this reader before the first evaluation: why it is empty, and what to do next. */
    public Rendering nothingYet(PageHeader header, Viewer viewer) {
        String noun = viewer.role().name().toLowerCase(Locale.ROOT);
        EmptyState state =
                new EmptyState(words.of("home.empty." + noun), new Link(words.of("home.empty.action"), "/evaluations"));
        return page("page/nothing", header, state);
    }

    /** The same under the alias {@code current}; a period of a name that is not there is absent. */
    public Mono<Rendering> nothingYet(String period, PageHeader header, Viewer viewer) {
        return period.equals("current") ? Mono.fromSupplier(() -> nothingYet(header, viewer)) : absent();
    }

    /** What a page answers when there is nothing under this address for this reader. */
    public static <T> Mono<T> absent() {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The first eight digits, in fours. */
    public static @Nullable String shortDigest(@Nullable String digest) {
        return digest == null || digest.length() < 8
                ? digest
                : digest.substring(0, 4) + " " + digest.substring(4, 8) + " ⋯";
    }
}
