// SPDX-License-Identifier: Apache-2.0
/**
 * A table as data (表格): its columns, the order and the columns a reader chose, and the file of what is shown; between
 * the query that answers the rows and the page or file that shows them.
 */
@NullMarked
package org.mingjian.dashboards.table;

import org.jspecify.annotations.NullMarked;
