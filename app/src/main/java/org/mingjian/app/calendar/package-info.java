// SPDX-License-Identifier: Apache-2.0
/** Deadlines counted for whoever asks (期限计算), and the upload of a year's arrangement of holidays with what it moves. */
@NullMarked
package org.mingjian.app.calendar;

import org.jspecify.annotations.NullMarked;
