// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How high the administration stands that spread a practice (推广层级), lowest first. */
public enum PracticeLevel {
    /** The municipality (市级). */
    MUNICIPAL,
    /** The province (省级). */
    PROVINCIAL,
    /** The State Council or its departments (国家级). */
    NATIONAL
}
