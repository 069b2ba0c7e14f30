// SPDX-License-Identifier: Apache-2.0
/** Results of earlier years as their organizers published them (往期结果): a table of names and scores becomes facts. */
@NullMarked
package org.mingjian.app.pastresult;

import org.jspecify.annotations.NullMarked;
