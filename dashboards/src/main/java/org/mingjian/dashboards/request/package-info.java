// SPDX-License-Identifier: Apache-2.0
/**
 * The register of requests for information with their clocks (依申请公开台账): each case as of an evaluation date, its working
 * days one by one, its steps and its findings. Counts nothing itself: the term is run by the rules.
 */
@NullMarked
package org.mingjian.dashboards.request;

import org.jspecify.annotations.NullMarked;
