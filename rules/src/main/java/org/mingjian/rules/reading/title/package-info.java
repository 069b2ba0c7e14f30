// SPDX-License-Identifier: Apache-2.0
/** The title of a page and its document number where they stand without a label. Part of reading, after the labels. */
@NullMarked
package org.mingjian.rules.reading.title;

import org.jspecify.annotations.NullMarked;
