// SPDX-License-Identifier: Apache-2.0
/** The page of the fairness check (公平性自检), written for an official. */
@NullMarked
package org.mingjian.dashboards.fairness;

import org.jspecify.annotations.NullMarked;
