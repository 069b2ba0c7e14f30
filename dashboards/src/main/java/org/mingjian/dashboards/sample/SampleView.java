// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.life.LifeView;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.why.WhyDetail;

/**
 * A sample as its page needs it.
 *
 * @param narrowedTo what the population was narrowed to, in words; empty: to nothing
 * @param precision by indicator or field
 * @param item the one being confirmed; absent where there is none left or nobody to do it
 */
public record SampleView(
        Sample sample,
        String narrowedTo,
        List<ItemLine> lines,
        List<PrecisionLine> precision,
        PrecisionLine total,
        @Nullable ItemView item,
        boolean judges) {

    /** An item in one line. */
    public record ItemLine(
            Sample.Item item, String title, @Nullable Badge badge, boolean mine) {}

    /**
     * The item being confirmed.
     *
     * @param why law, facts, arithmetic of a finding; absent otherwise
     * @param said in one sentence what is to be confirmed
     * @param fields what was read, with the column's name; empty for findings
     * @param text beside the fields
     * @param href where there is more
     * @param form what was typed, or this person's earlier word
     * @param left items this person has said nothing of
     */
    public record ItemView(
            Sample.Item item,
            @Nullable Badge badge,
            String title,
            String said,
            @Nullable WhyDetail why,
            List<FieldLine> fields,
            @Nullable String text,
            @Nullable String captured,
            String href,
            VerdictForm form,
            List<FieldError> errors,
            int left) {}

    /** A column that was read. */
    public record FieldLine(String column, LifeView.Field field) {}
}
