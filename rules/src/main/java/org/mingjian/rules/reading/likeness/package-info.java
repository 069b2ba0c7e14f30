// SPDX-License-Identifier: Apache-2.0
/** How much two texts have in common: interpretations copied from their policy, annual reports like others. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.likeness;

import org.jspecify.annotations.NullMarked;
