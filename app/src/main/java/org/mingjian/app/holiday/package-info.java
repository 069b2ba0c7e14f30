// SPDX-License-Identifier: Apache-2.0
/** The calendar deadlines are counted by (工作日历): the shipped holiday table with the arrangements uploaded since. */
@NullMarked
package org.mingjian.app.holiday;

import org.jspecify.annotations.NullMarked;
