// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EvaluationHead;

/**
 * What anyone may know of a period: the published places and the circulars that were issued of them.
 *
 * @param publishedOn the day of publication, Chinese standard time
 * @param groups in the scheme's order, each with at least one bureau
 * @param circulars oldest first
 * @param periods ids of all periods with a published result, newest first
 */
public record PublishedBoard(
        EvaluationHead head,
        LocalDate publishedOn,
        List<BoardGroup> groups,
        List<Circular> circulars,
        List<String> periods) {
    public PublishedBoard {
        groups = List.copyOf(groups);
        circulars = List.copyOf(circulars);
        periods = List.copyOf(periods);
    }

    /** A comparison group, its places by rank, those without one last. */
    public record BoardGroup(String title, List<BoardPlace> places) {
        public BoardGroup {
            places = List.copyOf(places);
        }
    }

    /**
     * A published place.
     *
     * @param rank from 1 within the group; empty where the bureau is held back (暂缓评定) or was not ranked
     * @param score empty together with the rank
     */
    public record BoardPlace(
            @Nullable Integer rank, String bureau, @Nullable BigDecimal score, Badge grade) {}

    /** An issued circular (通报) by its number (文号); its file is under the number's id. */
    public record Circular(long id, String number, LocalDate issuedOn) {}
}
