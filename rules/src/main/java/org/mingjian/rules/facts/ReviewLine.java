// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Who reviews a bureau's acts (行政复议机关), 行政复议法第二十四条、第二十七条、第二十八条. */
public enum ReviewLine {
    /** Own government only (本级人民政府). */
    OWN_GOVERNMENT,
    /** Justice bureau: own government or the upper justice department (第二十八条). */
    OWN_GOVERNMENT_OR_UPPER_DEPARTMENT,
    /** Customs, finance, foreign exchange, tax, state security: the upper competent department (第二十七条). */
    UPPER_DEPARTMENT,
    /** A district government's acts: the next higher government. */
    UPPER_GOVERNMENT
}
