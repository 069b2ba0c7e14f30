// SPDX-License-Identifier: Apache-2.0
/** From one published page or text to what it says: the second stage of the path, between intake and facts. Pure and versioned; judges nothing. */
@NullMarked
package org.mingjian.rules.reading;

import org.jspecify.annotations.NullMarked;
