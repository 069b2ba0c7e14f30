// SPDX-License-Identifier: Apache-2.0
/**
 * What if (模拟): figures of an edition changed over an official result, and what would come of it. Stands beside the path: it
 * starts from a result and ends in a comparison, and nothing official rests on it.
 */
@NullMarked
package org.mingjian.rules.simulation;

import org.jspecify.annotations.NullMarked;
