// SPDX-License-Identifier: Apache-2.0
/** Deadlines counted for whoever asks (期限计算): the calendar of the rules over HTTP. */
@NullMarked
package org.mingjian.app.calendar;

import org.jspecify.annotations.NullMarked;
