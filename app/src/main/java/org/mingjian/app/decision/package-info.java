// SPDX-License-Identifier: Apache-2.0
/**
 * Decisions (认定): proposed by one person of the office, confirmed by another, then a fact that scores are replayed with.
 *
 * <p>After an evaluation is in review; edits no score and touches nothing published.
 */
@NullMarked
package org.mingjian.app.decision;

import org.jspecify.annotations.NullMarked;
