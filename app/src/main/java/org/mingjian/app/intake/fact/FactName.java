// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

/**
 * What identifies a fact through all its versions.
 *
 * @param type name of its fact type
 * @param bureau code
 * @param key natural key within type and bureau
 */
public record FactName(String type, String bureau, String key) {}
