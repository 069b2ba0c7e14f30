// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: notices; a bureau reads what was issued to it. */
public interface NoticeQuery {
    /** @param state which notices; absent: all but drafts given up */
    Mono<NoticeDesk> desk(@Nullable String state, Viewer viewer);

    /** @param idOrNumber empty where there is none for this reader */
    Mono<NoticeCard> card(String idOrNumber, Viewer viewer);

    /** Findings of the form's filter; empty where nothing was evaluated. */
    Mono<NoticeChoices> choices(NoticeForm form, Viewer viewer);
}
