// SPDX-License-Identifier: Apache-2.0
/**
 * A folder of facts read and written without a database.
 *
 * <p>Behind {@code intake.page}; what the command line, the seed city and packages use.
 */
@NullMarked
package org.mingjian.app.intake.folder;

import org.jspecify.annotations.NullMarked;
