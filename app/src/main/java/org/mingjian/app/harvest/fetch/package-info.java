// SPDX-License-Identifier: Apache-2.0
/**
 * One page from a foreign site, politely and safely: whatever the site does ends in a {@link
 * org.mingjian.app.harvest.fetch.VisitOutcome} within its caps.
 *
 * <p>Below harvests and sources; knows neither.
 */
@NullMarked
package org.mingjian.app.harvest.fetch;

import org.jspecify.annotations.NullMarked;
