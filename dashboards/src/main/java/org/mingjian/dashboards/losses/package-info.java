// SPDX-License-Identifier: Apache-2.0
/** What each article of the regulation cost each bureau in a period (条款热表), reached from the overview. */
@NullMarked
package org.mingjian.dashboards.losses;

import org.jspecify.annotations.NullMarked;
