// SPDX-License-Identifier: Apache-2.0
/**
 * The why-component (为什么失分): one lost line of a score sheet, or one finding of it, with its law, facts, deadline,
 * arithmetic and rectification. The same on score sheet, live page, home, finding, print and notice.
 */
@NullMarked
package org.mingjian.dashboards.why;

import org.jspecify.annotations.NullMarked;
