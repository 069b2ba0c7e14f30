// SPDX-License-Identifier: Apache-2.0
/**
 * An official document as its parts, without a thought to the file it becomes.
 *
 * <p>Between the wording of a document and its writers.
 */
@NullMarked
package org.mingjian.app.paper.model;

import org.jspecify.annotations.NullMarked;
