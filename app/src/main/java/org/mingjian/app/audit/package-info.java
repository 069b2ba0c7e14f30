// SPDX-License-Identifier: Apache-2.0
/**
 * The audit trail (留痕): who did what and when, with what stood before and after; appended only, and chained.
 *
 * <p>Beside every step of the path. A feature that changes something calls {@link org.mingjian.app.audit.AuditTrail#record}
 * in the transaction of the change, so that neither exists without the other. Pages, exports and requests that change
 * something are recorded by a filter. The database lets nobody alter or remove a record; a chain of digests tells
 * whether somebody did.
 */
@NullMarked
package org.mingjian.app.audit;

import org.jspecify.annotations.NullMarked;
