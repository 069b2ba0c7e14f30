// SPDX-License-Identifier: Apache-2.0
/** The working-day calendar (工作日历) with its notices, and the deadline calculator. */
@NullMarked
package org.mingjian.dashboards.calendar;

import org.jspecify.annotations.NullMarked;
