// SPDX-License-Identifier: Apache-2.0
/**
 * Decisions by two people: the panel on the page of a finding, and the queue of what waits for a person.
 */
@NullMarked
package org.mingjian.dashboards.decision;

import org.jspecify.annotations.NullMarked;
