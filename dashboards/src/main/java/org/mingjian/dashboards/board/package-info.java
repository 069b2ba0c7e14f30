// SPDX-License-Identifier: Apache-2.0
/** The public board (公开榜单): what is published of a period, for readers without an account. */
@NullMarked
package org.mingjian.dashboards.board;

import org.jspecify.annotations.NullMarked;
