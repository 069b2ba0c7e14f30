// SPDX-License-Identifier: Apache-2.0
/** A page that is evidence (证据): what it said when it was judged, what it says now, and what differs. */
@NullMarked
package org.mingjian.dashboards.capture;

import org.jspecify.annotations.NullMarked;
