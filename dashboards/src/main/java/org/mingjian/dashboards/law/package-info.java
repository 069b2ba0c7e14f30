// SPDX-License-Identifier: Apache-2.0
/** The index of articles (条款索引): which law asks for which indicator. */
@NullMarked
package org.mingjian.dashboards.law;

import org.jspecify.annotations.NullMarked;
