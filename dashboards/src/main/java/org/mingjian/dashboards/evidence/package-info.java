// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence (佐证材料) beside whatever it supports: published pages first, else files, each with its hash.
 */
@NullMarked
package org.mingjian.dashboards.evidence;

import org.jspecify.annotations.NullMarked;
