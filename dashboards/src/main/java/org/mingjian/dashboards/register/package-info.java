// SPDX-License-Identifier: Apache-2.0
/**
 * The pages of registers (台账): what is known of a bureau without asking it, what it has delivered, and what is left for it
 * to complete (减轻基层负担).
 */
@NullMarked
package org.mingjian.dashboards.register;

import org.jspecify.annotations.NullMarked;
