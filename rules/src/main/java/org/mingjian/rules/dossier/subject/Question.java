// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import org.mingjian.rules.scheme.PeriodDates;

/**
 * As of when, and for which period, an evaluation asks. Facts after {@code asOf} are not known to it.
 *
 * @param asOf the evaluation date; a deadline that ends on it is not yet missed
 */
public record Question(PeriodDates period, LocalDate asOf) {}
