// SPDX-License-Identifier: Apache-2.0
/**
 * Files to facts and back: what was delivered is read whole, what is wrong is named with file, line and column.
 *
 * <p>First step of the path; judges nothing. Here is the door over HTTP; the rooms behind it are {@code file} ← {@code
 * page} ← {@code fact} and {@code folder}, and {@code document} beside pages.
 */
@NullMarked
package org.mingjian.app.intake;

import org.jspecify.annotations.NullMarked;
