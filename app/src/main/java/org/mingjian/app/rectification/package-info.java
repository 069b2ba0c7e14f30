// SPDX-License-Identifier: Apache-2.0
/**
 * Rectifications (整改台账): opened by a notice, reported by the bureau, checked by the same rule, closed out (销号).
 *
 * <p>On the path after notices; what becomes of an item is a fact the next evaluation judges.
 */
@NullMarked
package org.mingjian.app.rectification;

import org.jspecify.annotations.NullMarked;
