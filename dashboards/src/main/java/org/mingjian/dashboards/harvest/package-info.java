// SPDX-License-Identifier: Apache-2.0
/** The pages of harvests (采集): which there were, one with its progress, its visits and what they brought; the office starts one here. */
@NullMarked
package org.mingjian.dashboards.harvest;

import org.jspecify.annotations.NullMarked;
