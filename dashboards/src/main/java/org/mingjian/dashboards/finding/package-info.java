// SPDX-License-Identifier: Apache-2.0
/**
 * The pages of findings (问题): the list with its filters, and one finding down to facts, law, deadline, evidence.
 */
@NullMarked
package org.mingjian.dashboards.finding;

import org.jspecify.annotations.NullMarked;
