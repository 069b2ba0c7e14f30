// SPDX-License-Identifier: Apache-2.0
/**
 * Samples (抽样确认): drawn here, confirmed item by item, and what they say about how often we are right.
 */
@NullMarked
package org.mingjian.dashboards.sample;

import org.jspecify.annotations.NullMarked;
