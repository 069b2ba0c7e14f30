// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How grave an event is (事件级别). */
public enum EventLevel {
    /** Extremely major emergency (特别重大突发事件). */
    EXTREMELY_MAJOR,
    /** Major emergency (重大突发事件). */
    MAJOR,
    /** Lesser emergency or another matter of public opinion (其他突发事件和政务舆情). */
    OTHER
}
