// SPDX-License-Identifier: Apache-2.0
/** The wall view (大屏): the ranking again, larger, one group after the other, for the screen in the office. */
@NullMarked
package org.mingjian.dashboards.wall;

import org.jspecify.annotations.NullMarked;
