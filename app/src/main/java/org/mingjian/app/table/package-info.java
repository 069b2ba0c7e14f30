// SPDX-License-Identifier: Apache-2.0
/**
 * Files of tables (表格导出): any table of a page as CSV, XLSX, DOCX or PDF, with the statement of what its figures are
 * (口径说明); after the page has chosen rows, order and columns.
 */
@NullMarked
package org.mingjian.app.table;

import org.jspecify.annotations.NullMarked;
