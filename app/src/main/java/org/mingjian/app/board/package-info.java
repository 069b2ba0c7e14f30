// SPDX-License-Identifier: Apache-2.0
/** The door of the public board (公开榜单): off unless a setting opens it, and a filter chain of its own. */
@NullMarked
package org.mingjian.app.board;

import org.jspecify.annotations.NullMarked;
