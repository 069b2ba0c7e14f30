// SPDX-License-Identifier: Apache-2.0
/**
 * Documents (DOCX, PDF, OFD, HTML, plain text) as the words they hold, ready to be read as a page.
 *
 * <p>Behind {@code intake.file}; runs nothing of a document, follows nothing out of it, and is bounded in size and time.
 */
@NullMarked
package org.mingjian.app.intake.document;

import org.jspecify.annotations.NullMarked;
