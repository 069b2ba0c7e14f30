// SPDX-License-Identifier: Apache-2.0
/** Messages (消息): the inbox of whoever reads, and, for administrators, where else messages go and what did not arrive. */
@NullMarked
package org.mingjian.dashboards.message;

import org.jspecify.annotations.NullMarked;
