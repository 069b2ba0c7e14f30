// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

/**
 * A row of an arrangement as somebody wrote it.
 *
 * @param line in the file, from 1
 */
record ArrangementDay(int line, String date, String day, String name, String source) {}
