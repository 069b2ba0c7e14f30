// SPDX-License-Identifier: Apache-2.0
/** The overview of a period (期次总览): the verdict in one line, the spread of scores, what still waits. */
@NullMarked
package org.mingjian.dashboards.overview;

import org.jspecify.annotations.NullMarked;
