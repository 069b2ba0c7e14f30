// SPDX-License-Identifier: Apache-2.0
/**
 * Not applicable and waived (不适用与豁免): applications, what is granted and when it ends.
 */
@NullMarked
package org.mingjian.dashboards.waiver;

import org.jspecify.annotations.NullMarked;
