// SPDX-License-Identifier: Apache-2.0
/**
 * The life of a fact (来源与历史): who brought it when, what changed, what the page looked like, which findings rest on it.
 */
@NullMarked
package org.mingjian.dashboards.life;

import org.jspecify.annotations.NullMarked;
