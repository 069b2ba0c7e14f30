// SPDX-License-Identifier: Apache-2.0
/**
 * Earlier results under the edition of today (按现行口径回算): computed in the background from what evaluations froze, kept
 * apart from results, shown as a second line of a trend.
 */
@NullMarked
package org.mingjian.app.comparison;

import org.jspecify.annotations.NullMarked;
