// SPDX-License-Identifier: Apache-2.0
/** The list of what bureaus published (公开信息), to be searched; each leads to its life. */
@NullMarked
package org.mingjian.dashboards.document;

import org.jspecify.annotations.NullMarked;
