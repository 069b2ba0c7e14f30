// SPDX-License-Identifier: Apache-2.0
/**
 * What if (模拟): figures of an edition changed over an official result, and what would come of it, which is never official.
 */
@NullMarked
package org.mingjian.dashboards.simulation;

import org.jspecify.annotations.NullMarked;
