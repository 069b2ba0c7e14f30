// SPDX-License-Identifier: Apache-2.0
/**
 * Official documents as DOCX to be edited on: the page of the standard as section properties and grid, its faces by name.
 *
 * <p>After {@code model}; knows nothing of what a document says.
 */
@NullMarked
package org.mingjian.app.paper.docx;

import org.jspecify.annotations.NullMarked;
