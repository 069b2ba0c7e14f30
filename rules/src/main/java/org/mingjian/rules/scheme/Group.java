// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** A comparison group (分组): bureaus are ranked among their like only. */
public record Group(String code, String title) {}
