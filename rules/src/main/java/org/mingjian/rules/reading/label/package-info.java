// SPDX-License-Identifier: Apache-2.0
/** The metadata labels of a page header (索引号, 文号, 发布机构 …) and the values that stand behind them. Second step of reading. */
@NullMarked
package org.mingjian.rules.reading.label;

import org.jspecify.annotations.NullMarked;
