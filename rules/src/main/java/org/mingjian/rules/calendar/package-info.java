// SPDX-License-Identifier: Apache-2.0
/**
 * Counts the working days, calendar days and clock hours the law gives, by the State Council's holiday arrangements,
 * and shows the count day by day.
 *
 * <p>On the path: before the dossier, which asks it for due dates once per case; it knows no fact types.
 */
@NullMarked
package org.mingjian.rules.calendar;

import org.jspecify.annotations.NullMarked;
