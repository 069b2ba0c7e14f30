// SPDX-License-Identifier: Apache-2.0
/**
 * Why a score changed between two evaluations (四分解), and what an earlier one would come to under a later edition (可比口径).
 * After scoring: asks the front door of the rules again with one input after the other exchanged.
 */
@NullMarked
package org.mingjian.rules.comparison;

import org.jspecify.annotations.NullMarked;
