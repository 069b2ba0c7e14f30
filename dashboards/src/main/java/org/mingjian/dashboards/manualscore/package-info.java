// SPDX-License-Identifier: Apache-2.0
/**
 * Manual scoring (人工评分): what waits for whom by bureau and indicator, and one score with its evidence beside the form.
 */
@NullMarked
package org.mingjian.dashboards.manualscore;

import org.jspecify.annotations.NullMarked;
