// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;

/**
 * The last permitted day of a term.
 *
 * @param provisional a year the count runs through has no holiday notice yet; its days were taken Monday to Friday
 */
public record DueDate(LocalDate date, boolean provisional) {}
