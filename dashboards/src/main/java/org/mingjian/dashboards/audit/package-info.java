// SPDX-License-Identifier: Apache-2.0
/**
 * The audit trail (留痕): who did what and when, and whether the chain over it holds. For administrators and auditors.
 */
@NullMarked
package org.mingjian.dashboards.audit;

import org.jspecify.annotations.NullMarked;
