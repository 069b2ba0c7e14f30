// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What is new (创新类型). */
public enum InnovationKind {
    /** Benefits given without an application (政策兑现直达、免申即享). */
    DIRECT_BENEFIT,
    /** Data machines can read (机器可读数据). */
    MACHINE_READABLE,
    /** Data shown as pictures (数据可视化发布). */
    VISUAL_DATA,
    /** Any other. */
    OTHER
}
