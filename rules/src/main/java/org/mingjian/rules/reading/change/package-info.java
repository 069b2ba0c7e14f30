// SPDX-License-Identifier: Apache-2.0
/** What became of the body of a page between two looks at it. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.change;

import org.jspecify.annotations.NullMarked;
