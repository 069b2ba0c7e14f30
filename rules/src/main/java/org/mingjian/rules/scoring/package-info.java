// SPDX-License-Identifier: Apache-2.0
/**
 * From findings to exact points: one line per indicator, lines that add up to the score.
 */
@NullMarked
package org.mingjian.rules.scoring;

import org.jspecify.annotations.NullMarked;
