// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

/**
 * A number of working days.
 *
 * @param days negative when counted backwards
 * @param provisional a year the count runs through has no holiday notice yet; its days were taken Monday to Friday
 */
public record WorkingDayCount(int days, boolean provisional) {}
