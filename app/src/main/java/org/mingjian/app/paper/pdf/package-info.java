// SPDX-License-Identifier: Apache-2.0
/**
 * Official documents as PDF: every character placed on the grid of the standard, in open faces that are embedded.
 *
 * <p>After {@code model}; knows nothing of what a document says.
 */
@NullMarked
package org.mingjian.app.paper.pdf;

import org.jspecify.annotations.NullMarked;
