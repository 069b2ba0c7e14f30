// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

/**
 * What earlier results are measured by: edition and calendar of the newest published evaluation, under this rulebook.
 *
 * @param evaluation the newest published one
 * @param scheme id of its edition
 * @param edition digest of the edition
 * @param calendar digest of its calendar
 * @param rulebook digest of the rulebook of this program
 */
public record Yardstick(long evaluation, String scheme, String edition, String calendar, String rulebook) {}
