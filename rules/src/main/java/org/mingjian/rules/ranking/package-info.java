// SPDX-License-Identifier: Apache-2.0
/**
 * From score sheets to places within comparison groups (排名).
 */
@NullMarked
package org.mingjian.rules.ranking;

import org.jspecify.annotations.NullMarked;
