// SPDX-License-Identifier: Apache-2.0
/** The page of personal data (个人信息): what is kept and why, how much, until when, and what was removed. */
@NullMarked
package org.mingjian.dashboards.personaldata;

import org.jspecify.annotations.NullMarked;
