// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;

/** Header and way back of the pages of one score sheet. */
record SheetHeader(PageFrame frame, BureauResult result, Periods periods, Viewer viewer) {
    /** @param line title of the line; empty on the sheet itself */
    PageHeader header(@Nullable String line) {
        Words words = frame.words();
        String period = result.head().period();
        String code = result.sheet().bureau();
        String name = result.sheet().name();
        String path = result.path() + result.query();
        Breadcrumb overview = new Breadcrumb(words.of("nav.overview"), "/");
        Breadcrumb ranking =
                new Breadcrumb(words.of("nav.ranking"), "/periods/" + period + "/ranking" + result.query());
        PageHeader header = frame.header(line == null ? name : line, viewer, path, NavItem.RANKING);
        PageHeader way = line == null
                ? header.withWay(overview, ranking, Breadcrumb.here(name))
                : header.withWay(overview, ranking, new Breadcrumb(name, path), Breadcrumb.here(line));
        return frame.resting(
                way, result.head(), periods.picker(period, words, id -> "/periods/" + id + "/bureaus/" + code));
    }
}
