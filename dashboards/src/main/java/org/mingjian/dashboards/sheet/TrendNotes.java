// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to read the trend of a bureau.
 *
 * @param edition by which earlier periods were scored again (按现行口径回算); empty where none was
 * @param likeForLike what they came to, by period; never an official result
 * @param rates of each dimension in each period
 * @param events what changed the rules, the bureau or a result, oldest first
 */
public record TrendNotes(
        @Nullable String edition, Map<String, Again> likeForLike, List<Event> events, List<DimensionRate> rates) {

    /** Nothing is known. */
    public static final TrendNotes NONE = new TrendNotes(null, Map.of(), List.of(), List.of());

    public TrendNotes {
        likeForLike = Map.copyOf(likeForLike);
        rates = List.copyOf(rates);
        events = events.stream().sorted(Comparator.comparing(Event::period)).toList();
    }

    /**
     * An earlier period under the edition of today.
     *
     * @param score empty when nothing could be assessed
     * @param comparable indicators the facts of then can answer
     * @param binding indicators that bind the bureau
     */
    public record Again(@Nullable BigDecimal score, int comparable, int binding) {}

    /**
     * How a dimension did in a period, in percent.
     *
     * @param rate own; empty where nothing applied
     * @param median of the group; empty where the reader may not see it or fewer than {@link GroupFigures#ENOUGH} were assessed
     */
    public record DimensionRate(
            String period,
            String dimension,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal median) {}

    /** What happened. */
    public enum Kind {
        /** A new edition applies from this period on. */
        EDITION,
        /** The bureau was divided or renamed. */
        REFORM,
        /** Others went into the bureau, or it came out of several. */
        MERGER,
        /** The bureau is compared within another group from this period on. */
        GROUP,
        /** Appeals were adjusted or allowed in this period's result. */
        APPEAL,
        /** The published result was superseded by a new version. */
        SUPERSEDED
    }

    /**
     * Something that happened in a period.
     *
     * @param detail edition, name, number or reason; what the words of its kind are filled with
     * @param href where to read on
     */
    public record Event(String period, Kind kind, String detail, String href) {}
}
