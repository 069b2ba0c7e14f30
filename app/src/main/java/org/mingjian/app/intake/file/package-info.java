// SPDX-License-Identifier: Apache-2.0
/**
 * Rows of files and request bodies, CSV, NDJSON and XLSX, before they are facts; what is wrong is named with file, line and column.
 *
 * <p>First room of intake: knows the fact types and nothing of pages or storage.
 */
@NullMarked
package org.mingjian.app.intake.file;

import org.jspecify.annotations.NullMarked;
