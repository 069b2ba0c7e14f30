// SPDX-License-Identifier: Apache-2.0
/**
 * Official documents (公文): what a notice, a circular or a table says, laid out after GB/T 9704-2012 as DOCX and PDF.
 *
 * <p>After results and decisions, before their issue; numbers, storage and delivery belong to others.
 */
@NullMarked
package org.mingjian.app.paper;

import org.jspecify.annotations.NullMarked;
