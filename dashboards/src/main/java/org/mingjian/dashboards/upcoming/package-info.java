// SPDX-License-Identifier: Apache-2.0
/** Pages whose substance is not there yet: they say so, and where to go instead. */
@NullMarked
package org.mingjian.dashboards.upcoming;

import org.jspecify.annotations.NullMarked;
