// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;

/**
 * A day in the course of a request.
 *
 * @param tone class of its mark: ok, warn, seal or empty
 * @param text what happened, or was due
 * @param note what it means to the term; empty when nothing is to be said
 */
public record RequestStep(LocalDate day, String tone, String text, String note) {}
