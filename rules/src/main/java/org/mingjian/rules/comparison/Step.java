// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import org.mingjian.rules.scoring.ScoreSheet;

/** One exchange on the way from one score to the other. */
record Step(Cause cause, ScoreSheet from, ScoreSheet to) {}
