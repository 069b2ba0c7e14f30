// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjian.dashboards.chart.DimensionBullet;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** How a bureau stands in its group, as tables; the others are never named. */
@Component
final class GroupTables {

    private static final int NAME = 16;
    private static final int FIGURE = 10;

    private final Words words;

    GroupTables(Words words) {
        this.words = words;
    }

    /** All scores of the group, highest first, the own one marked. */
    TableContent scores(BureauResult result, String file) {
        List<List<Object>> rows = new ArrayList<>();
        BigDecimal own = result.sheet().score();
        boolean marked = false;
        for (BigDecimal score : Objects.requireNonNull(result.group()).scores()) {
            boolean mine = !marked && score.equals(own);
            marked |= mine;
            rows.add(List.of(rows.size() + 1, score, mine ? result.sheet().name() : ""));
        }
        return new TableContent(
                file,
                words.of("sheet.group"),
                caption(result),
                List.of(
                        new Heading(words.of("group.table.order"), FIGURE, true),
                        new Heading(words.of("trend.table.score"), FIGURE, true),
                        new Heading(words.of("group.table.own"), NAME, false)),
                Flux.fromIterable(rows),
                List.of(new Explanation(words.of("group.table.order"), words.of("group.table.order.meaning"))));
    }

    /** Rate of each dimension against the group. */
    TableContent rates(BureauResult result, List<DimensionBullet> bullets, String file) {
        return new TableContent(
                file,
                words.of("bullets.title", result.sheet().name()),
                caption(result),
                List.of(
                        new Heading(words.of("trend.table.dimension"), NAME, false),
                        new Heading(words.of("trend.table.rate"), FIGURE, true),
                        new Heading(words.of("bullets.lower"), FIGURE, true),
                        new Heading(words.of("trend.table.rate-median"), FIGURE, true),
                        new Heading(words.of("bullets.upper"), FIGURE, true)),
                Flux.fromIterable(bullets)
                        .map(one -> List.of(
                                one.name(), one.rate(), one.lowerQuartile(), one.median(), one.upperQuartile())),
                List.of(
                        new Explanation(words.of("trend.table.rate"), words.of("trend.table.rate.meaning")),
                        new Explanation(words.of("bullets.quartiles"), words.of("bullets.quartiles.meaning"))));
    }

    private String caption(BureauResult result) {
        return words.of(
                "group.table.caption",
                result.sheet().name(),
                words.period(result.head().period()));
    }
}
