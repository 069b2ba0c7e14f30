// SPDX-License-Identifier: Apache-2.0
/**
 * Answers what the pages ask: every port of the dashboards by read-only SQL over facts and stored results.
 *
 * <p>After evaluations, before the pages; writes nothing. What a reader may not see is left out by the statements
 * themselves, in rows, counts and totals alike.
 */
@NullMarked
package org.mingjian.app.query;

import org.jspecify.annotations.NullMarked;
