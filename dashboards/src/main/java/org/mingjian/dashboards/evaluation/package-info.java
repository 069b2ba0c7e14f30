// SPDX-License-Identifier: Apache-2.0
/**
 * The pages of evaluations (考核批次): what was computed when, from what, how far it is; the office starts one here.
 */
@NullMarked
package org.mingjian.dashboards.evaluation;

import org.jspecify.annotations.NullMarked;
