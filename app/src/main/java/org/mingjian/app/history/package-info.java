// SPDX-License-Identifier: Apache-2.0
/**
 * The life of facts (历史): every version with who brought it, withdrawals, and the captures behind it.
 *
 * <p>Beside the path: reads what intake stored, and withdraws or restores by its use case.
 */
@NullMarked
package org.mingjian.app.history;

import org.jspecify.annotations.NullMarked;
