// SPDX-License-Identifier: Apache-2.0
/**
 * The score sheet page (计分卡): the figures, why points were lost, what can be won back, down to a line and to one A4 page.
 */
@NullMarked
package org.mingjian.dashboards.sheet;

import org.jspecify.annotations.NullMarked;
