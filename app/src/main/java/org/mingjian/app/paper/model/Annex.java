// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

import java.util.List;

/**
 * An annex (附件), on a page of its own before the colophon.
 *
 * @param across on paper turned (横排)
 */
public record Annex(String title, boolean across, List<Block> blocks) {
    public Annex {
        blocks = List.copyOf(blocks);
    }
}
