// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.capture.CaptureChoice.Side;
import org.mingjian.dashboards.life.TextComparison;
import org.mingjian.dashboards.page.Link;

/**
 * The page of a finding's evidence that is looked at.
 *
 * @param pages all pages that are evidence, as links; one of them is shown
 * @param number of the one shown, from 1
 * @param sides 当时、现在、对比 as links; the address is empty where there is nothing to show
 * @param parts text of the side shown, what the finding rests on marked
 * @param comparison of then and now; empty unless both are shown
 * @param state key of how now stands to then: same, changed, gone, unseen or unkept
 * @param next what to do about what is missing; empty where nothing is, or the reader may not
 */
public record CaptureView(
        CapturedPage page,
        List<Link> pages,
        int number,
        Side side,
        List<SideLink> sides,
        List<Part> parts,
        boolean cut,
        @Nullable TextComparison comparison,
        String state,
        @Nullable Link next) {
    public CaptureView {
        pages = List.copyOf(pages);
        sides = List.copyOf(sides);
        parts = List.copyOf(parts);
    }

    /** @param href empty where there is nothing on this side */
    public record SideLink(Side side, @Nullable String href, boolean current) {}

    /** @param mark 甲、乙、丙 of the fact found in this part; empty for the words around */
    public record Part(String text, String mark) {}

    /** The sign of the n-th fact where it is marked; else empty. */
    public String mark(int n) {
        String mark = MarkedText.mark(n);
        return !mark.isEmpty() && parts.stream().anyMatch(part -> part.mark().equals(mark)) ? mark : "";
    }

    /** The state shown; then where both are. */
    public CapturedPage.@Nullable Look look() {
        return side == Side.NOW ? page.now() : page.then();
    }
}
