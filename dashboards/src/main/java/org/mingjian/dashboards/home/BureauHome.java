// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.List;
import java.util.Set;
import org.mingjian.dashboards.appeal.AppealEntry;
import org.mingjian.dashboards.appeal.AppealQuery;
import org.mingjian.dashboards.notice.NoticeDesk;
import org.mingjian.dashboards.notice.NoticeLine;
import org.mingjian.dashboards.notice.NoticeQuery;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.rectification.RectificationQuery;
import org.mingjian.dashboards.sheet.ScoreSheetQuery;
import org.mingjian.dashboards.sheet.SheetComposer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The home of a bureau: how it stands, and what it has to do until when. */
@Component
final class BureauHome {
    private static final RectificationQuery.Choice OPEN = RectificationQuery.Choice.in("OPEN");

    private final ScoreSheetQuery sheets;
    private final SheetComposer composer;
    private final NoticeQuery notices;
    private final RectificationQuery rectifications;
    private final AppealQuery appeals;

    BureauHome(
            ScoreSheetQuery sheets,
            SheetComposer composer,
            NoticeQuery notices,
            RectificationQuery rectifications,
            AppealQuery appeals) {
        this.sheets = sheets;
        this.composer = composer;
        this.notices = notices;
        this.rectifications = rectifications;
        this.appeals = appeals;
    }

    Mono<Rendering> page(PageHeader header, String period, Viewer viewer) {
        return Mono.justOrEmpty(viewer.bureau())
                .flatMap(code -> sheets.result(period, code, viewer))
                .flatMap(result -> Mono.zip(
                        composer.compose(result, Set.of()),
                        notices.desk("ISSUED", viewer).map(BureauHome::toSign),
                        rectifications.rectifications(OPEN, viewer),
                        appeals.appeals(viewer).filter(AppealEntry::open).collectList()))
                .map(parts -> PageFrame.page(
                        "home/bureau",
                        header,
                        new BureauHomeView(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4())));
    }

    /** A notice to many waits as a whole until the last has signed. */
    private static List<NoticeLine> toSign(NoticeDesk desk) {
        return desk.notices().stream()
                .filter(notice -> notice.acknowledged() == 0)
                .toList();
    }
}
