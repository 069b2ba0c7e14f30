// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * Which rows of a register are listed, and in which order.
 *
 * @param bureau code
 * @param words part of a cell or of where the row came from; empty for all
 * @param order by a column of the register, by {@code origin} or {@code seen}; empty: by what identifies a row
 */
public record RegisterFilter(
        String bureau,
        FactTypeDescription type,
        String words,
        @Nullable TableOrder order) {}
