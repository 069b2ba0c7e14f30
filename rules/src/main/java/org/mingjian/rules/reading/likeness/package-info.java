// SPDX-License-Identifier: Apache-2.0
/** How much annual reports have in common with last year's and with those of other bureaus. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.likeness;

import org.jspecify.annotations.NullMarked;
