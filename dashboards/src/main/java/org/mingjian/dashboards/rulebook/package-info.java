// SPDX-License-Identifier: Apache-2.0
/**
 * The rulebook pages (指标库): every indicator with question, law, deductions, examples and this period's outcomes.
 */
@NullMarked
package org.mingjian.dashboards.rulebook;

import org.jspecify.annotations.NullMarked;
