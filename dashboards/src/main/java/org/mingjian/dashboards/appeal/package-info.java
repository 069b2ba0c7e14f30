// SPDX-License-Identifier: Apache-2.0
/**
 * Appeals (申诉): those that wait and those decided, each with its clock, and how often they changed a judgement.
 */
@NullMarked
package org.mingjian.dashboards.appeal;

import org.jspecify.annotations.NullMarked;
