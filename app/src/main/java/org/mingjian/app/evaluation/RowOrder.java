// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

/** In which order a ranked table is written. */
public enum RowOrder {
    /** As it came. */
    INPUT,
    /** Group by group, by place; those who share a place as they came; without a place last. */
    RANK,
    /** The same, those who share a place by the strokes of their names (同分按笔画). */
    STROKES
}
