// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.List;

/**
 * How far an installation has come before its first evaluation.
 *
 * @param bureaus registered
 * @param sources from which pages are collected
 * @param documents known, by harvest, file or push
 * @param rows of all other registers
 */
public record FirstSteps(long bureaus, long sources, long documents, long rows) {

    /**
     * A step on the way; its words are {@code first-step.<noun>} and its parts.
     *
     * @param count what there is already
     * @param next whether it is the one to take now
     */
    public record Step(String noun, String href, long count, boolean next) {
        public boolean done() {
            return count > 0;
        }
    }

    /** In the order they are taken; the last one, the evaluation itself, is never done here. */
    public List<Step> steps() {
        long evaluable = Math.min(bureaus, documents + rows);
        return List.of(
                new Step("bureaus", "/uploads", bureaus, bureaus == 0),
                new Step("sources", "/sources", sources, bureaus > 0 && sources == 0),
                new Step("documents", "/harvests", documents, sources > 0 && documents == 0),
                new Step("registers", "/registers", rows, bureaus > 0 && rows == 0),
                new Step("evaluation", "/evaluations", 0, evaluable > 0));
    }
}
