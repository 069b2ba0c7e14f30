// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything around the content of a page: title, doors, way back, period, and what the figures rest on.
 *
 * @param title title of the window
 * @param authority the city's name for the evaluation, such as 示范市政务公开监督考核
 * @param active door that is lit; absent outside the six
 * @param user who reads; absent on public pages
 * @param breadcrumbs way from the overview; empty on the overview
 * @param sections pages behind the same door, side by side; empty where it leads to one page
 * @param period period of the page; absent where none applies
 * @param facts snapshot, scheme, state, in this order
 * @param path path printed in the foot
 * @param digest digest of the result printed in the foot; absent where nothing was computed
 */
public record PageHeader(
        String title,
        String authority,
        @Nullable NavItem active,
        @Nullable SignedInUser user,
        List<Breadcrumb> breadcrumbs,
        List<Door> sections,
        @Nullable PeriodPicker period,
        List<ContextFact> facts,
        String path,
        @Nullable String digest) {

    public PageHeader {
        breadcrumbs = List.copyOf(breadcrumbs);
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
    }

    /** A header with title and reader only; the rest is added by the {@code with} methods. */
    public static PageHeader of(String title, String authority, @Nullable SignedInUser user, String path) {
        return new PageHeader(title, authority, null, user, List.of(), List.of(), null, List.of(), path, null);
    }

    public PageHeader withDoor(NavItem door) {
        return new PageHeader(title, authority, door, user, breadcrumbs, sections, period, facts, path, digest);
    }

    public PageHeader withSections(List<Door> beside) {
        return new PageHeader(title, authority, active, user, breadcrumbs, beside, period, facts, path, digest);
    }

    public PageHeader withWay(Breadcrumb... way) {
        return new PageHeader(title, authority, active, user, List.of(way), sections, period, facts, path, digest);
    }

    public PageHeader withPeriod(PeriodPicker picker) {
        return new PageHeader(title, authority, active, user, breadcrumbs, sections, picker, facts, path, digest);
    }

    /** Adds a fact; an absent value adds nothing. */
    public PageHeader withFact(String noun, @Nullable String value) {
        if (value == null) {
            return this;
        }
        List<ContextFact> more = new ArrayList<>(facts);
        more.add(new ContextFact(noun, value));
        return new PageHeader(title, authority, active, user, breadcrumbs, sections, period, more, path, digest);
    }

    public PageHeader withDigest(@Nullable String resultDigest) {
        return new PageHeader(title, authority, active, user, breadcrumbs, sections, period, facts, path, resultDigest);
    }

    /** The six doors, the one to the ranking leading to the period of this page. */
    public List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (NavItem item : NavItem.values()) {
            String to =
                    item == NavItem.RANKING && period != null ? "/periods/" + period.id() + "/ranking" : item.path();
            doors.add(new Door(item.key(), to, item == active));
        }
        return List.copyOf(doors);
    }

    /**
     * A door as the top bar shows it, or a page beside this one.
     *
     * @param key message key of its word
     * @param href where it leads
     * @param current whether this page lies behind it
     */
    public record Door(String key, String href, boolean current) {}
}
