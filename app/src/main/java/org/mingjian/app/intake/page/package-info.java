// SPDX-License-Identifier: Apache-2.0
/**
 * Pages and rows to facts: what a page says as a row, and what several looks at one address show.
 *
 * <p>Behind {@code intake.file}; knows no storage.
 */
@NullMarked
package org.mingjian.app.intake.page;

import org.jspecify.annotations.NullMarked;
