// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/**
 * A permitted value of a column.
 *
 * @param code as written in files, upper case
 * @param zh Chinese title, as people say it
 */
public record FactCode(String code, String zh) {}
