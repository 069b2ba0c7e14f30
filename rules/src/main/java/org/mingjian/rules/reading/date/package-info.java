// SPDX-License-Identifier: Apache-2.0
/** Chinese and Arabic dates as pages write them, and the date of signature under a text. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.date;

import org.jspecify.annotations.NullMarked;
