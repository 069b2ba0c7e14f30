// SPDX-License-Identifier: Apache-2.0
/** The home page of each role: what stands, what waits, where to go next. */
@NullMarked
package org.mingjian.dashboards.home;

import org.jspecify.annotations.NullMarked;
