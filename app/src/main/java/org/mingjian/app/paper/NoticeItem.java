// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding as a notice names it (一项问题): fact, law, arithmetic, points before and after a decision, what to do until
 * when.
 *
 * @param position place in the notice, from 1
 * @param finding the finding's id
 * @param problem short name of the problem, e.g. 依申请公开答复超期
 * @param fact what was found, one or more sentences
 * @param url where it was found; null where it was not a page
 * @param law the articles it rests on, e.g. 条例第三十三条
 * @param arithmetic how the points come about, e.g. 每件1.00分×1件
 * @param originalPoints points deducted by the first judgement (原判)
 * @param points points deducted now (现判)
 * @param decision words of the decision that stands beside the first judgement; null where none was made
 * @param statement the bureau's own statement (单位说明); null where it made none
 * @param rectification what the bureau is to do
 * @param dueOn until when; null where the notice's own deadline holds
 * @param curable whether rectifying can still make it good (可补正)
 */
public record NoticeItem(
        int position,
        String finding,
        String indicator,
        String indicatorTitle,
        String problem,
        String fact,
        @Nullable String url,
        @Nullable LocalDate foundOn,
        String law,
        String arithmetic,
        BigDecimal originalPoints,
        BigDecimal points,
        @Nullable String decision,
        @Nullable String statement,
        String rectification,
        @Nullable LocalDate dueOn,
        boolean curable) {

    /** Whether a decision stands beside the first judgement: then both are printed. */
    public boolean decided() {
        return decision != null || !Objects.equals(originalPoints.stripTrailingZeros(), points.stripTrailingZeros());
    }
}
